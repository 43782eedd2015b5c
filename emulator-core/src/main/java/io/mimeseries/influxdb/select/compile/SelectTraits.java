package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Fill;
import io.mimeseries.influxdb.StatementException;
import org.jspecify.annotations.Nullable;

/** What the checks of a select list find out, and the rules that hold over the whole of it. */
final class SelectTraits {
    final boolean hasTarget;
    final int limit;
    final boolean hasInterval;
    final boolean intervalInherited;
    final Fill.Mode fill;

    int fields;
    int calls;
    boolean hasReferences;
    boolean hasDistinct;
    boolean onlySelectors = true;

    @Nullable
    String topOrBottom;

    SelectTraits(boolean hasTarget, int limit, boolean hasInterval, boolean intervalInherited, Fill.Mode fill) {
        this.hasTarget = hasTarget;
        this.limit = limit;
        this.hasInterval = hasInterval;
        this.intervalInherited = intervalInherited;
        this.fill = fill;
    }

    /** True if the statement has an interval of its own. */
    boolean ownInterval() {
        return hasInterval && !intervalInherited;
    }

    void validate() {
        if (fields == 0) {
            throw new StatementException("at least 1 non-time field must be queried");
        }
        if (calls > 1 && topOrBottom != null) {
            throw cannotCombine(topOrBottom);
        }
        if (calls == 0) {
            if (fill == Fill.Mode.NONE || fill == Fill.Mode.LINEAR) {
                throw new StatementException(
                        "fill(" + (fill == Fill.Mode.NONE ? "none" : "linear") + ") must be used with a function");
            }
            if (ownInterval()) {
                throw new StatementException("GROUP BY requires at least one aggregate function");
            }
        }
        if (hasDistinct && (calls != 1 || hasReferences)) {
            throw new StatementException(
                    "aggregate function distinct() cannot be combined with other functions or fields");
        }
        if (hasReferences && !onlySelectors) {
            throw new StatementException("mixing aggregate and non-aggregate queries is not supported");
        }
        if (hasReferences && calls > 1) {
            throw new StatementException("mixing multiple selector functions with tags or fields is not supported");
        }
    }

    static StatementException cannotCombine(String topOrBottom) {
        return new StatementException(
                "selector function " + topOrBottom + "() cannot be combined with other functions");
    }
}
