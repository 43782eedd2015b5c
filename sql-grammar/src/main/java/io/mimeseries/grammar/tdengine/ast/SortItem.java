package io.mimeseries.grammar.tdengine.ast;

/** {@code expression [ASC|DESC] [NULLS FIRST|LAST]}. */
public record SortItem(Expression expression, boolean descending, NullOrder nulls) {
    /** Where NULLs stand. */
    public enum NullOrder {
        /** First ascending, last descending. */
        DEFAULT,
        FIRST,
        LAST
    }
}
