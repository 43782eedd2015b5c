package io.mimeseries.influxdb.filter;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.storage.Tags;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A WHERE clause without its times, applied to series: a missing tag is the empty string, as in InfluxDB 1.6.7. Immutable and safe for
 * use by many threads.
 */
public final class TagFilter {
    /** Accepts every series. */
    public static final TagFilter ALL = new TagFilter(new TagTest.Constant(Match.YES));

    private final TagTest test;

    private TagFilter(TagTest test) {
        this.test = test;
    }

    /** The filter of SHOW for a condition from which the comparisons of time were taken; null accepts every series. */
    public static TagFilter of(@Nullable Expression condition) {
        return of(condition, TagRules.INDEX);
    }

    /** The same for DELETE and DROP SERIES. */
    public static TagFilter ofDeletion(@Nullable Expression condition) {
        return of(condition, TagRules.DELETION);
    }

    /** The same for what the real server runs as a query. */
    public static TagFilter ofQuery(@Nullable Expression condition) {
        return of(condition, TagRules.QUERY);
    }

    /**
     * The same where no comparison holds for a missing tag, neither {@code =} nor {@code !=}: what InfluxDB 1.6.7 does where it counts
     * tag values (vector up_showtagkeycardinality-0016).
     */
    public static TagFilter ofPresentTags(@Nullable Expression condition) {
        return of(condition, TagRules.PRESENT_TAGS);
    }

    private static TagFilter of(@Nullable Expression condition, TagRules rules) {
        return condition == null ? ALL : new TagFilter(new TagTestCompiler(rules).compile(condition));
    }

    /**
     * What is known of the points of a series.
     *
     * @param isField tells whether an untyped name is a field of the measurement
     */
    public Match match(String measurement, Tags tags, Predicate<String> isField) {
        return test.match(measurement, tags, isField);
    }
}
