package io.mimeseries.riakts.kv;

import io.mimeseries.riakts.ByteString;
import java.util.Comparator;

/**
 * The name of a bucket.
 *
 * @param type the bucket type; tables are types, too
 */
public record Bucket(ByteString type, ByteString name) implements Comparable<Bucket> {
    /** The type of buckets that name none. */
    public static final ByteString DEFAULT_TYPE = ByteString.utf8("default");

    private static final Comparator<Bucket> ORDER =
            Comparator.comparing(Bucket::type).thenComparing(Bucket::name);

    @Override
    public int compareTo(Bucket other) {
        return ORDER.compare(this, other);
    }
}
