package io.mimeseries.riakts.kv;

import io.mimeseries.riakts.Cell;
import java.util.Map;

/**
 * Properties of buckets under their own names: numbers, booleans, and texts; a function is {@code module:function}, a
 * number of nodes may be a word such as {@code quorum}. Immutable.
 *
 * <p>The defaults are those of the real server's source.
 */
final class BucketProperties {
    static final String COPIES = "n_val";
    static final String SIBLINGS = "allow_mult";

    static final Map<String, Cell> DEFAULTS = Map.ofEntries(
            Map.entry(COPIES, number(3)),
            Map.entry(SIBLINGS, Cell.bool(false)),
            Map.entry("last_write_wins", Cell.bool(false)),
            Map.entry("chash_keyfun", Cell.varchar("riak_core_util:chash_std_keyfun")),
            Map.entry("linkfun", Cell.varchar("riak_kv_wm_link_walker:mapreduce_linkfun")),
            Map.entry("old_vclock", number(86_400)),
            Map.entry("young_vclock", number(20)),
            Map.entry("big_vclock", number(50)),
            Map.entry("small_vclock", number(50)),
            Map.entry("pr", number(0)),
            Map.entry("r", Quorum.MAJORITY),
            Map.entry("w", Quorum.MAJORITY),
            Map.entry("pw", number(0)),
            Map.entry("dw", Quorum.MAJORITY),
            Map.entry("rw", Quorum.MAJORITY),
            Map.entry("basic_quorum", Cell.bool(false)),
            Map.entry("notfound_ok", Cell.bool(true)),
            Map.entry("write_once", Cell.bool(false)));

    private BucketProperties() {}

    private static Cell number(long value) {
        return new Cell.SInt64(value);
    }

    static long copies(Map<String, Cell> properties) {
        return properties.get(COPIES) instanceof Cell.SInt64 copies ? copies.value() : 0;
    }

    static boolean siblings(Map<String, Cell> properties) {
        return properties.get(SIBLINGS) == Cell.Bool.TRUE;
    }
}
