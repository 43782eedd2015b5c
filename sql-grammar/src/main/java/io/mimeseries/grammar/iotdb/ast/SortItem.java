package io.mimeseries.grammar.iotdb.ast;

/**
 * One key of ORDER BY.
 *
 * @param nulls where nulls go: as written, otherwise the default of the direction
 */
public record SortItem(SortKey key, boolean descending, Nulls nulls) {

    /** NULLS FIRST, NULLS LAST (1.3), or nothing written. */
    public enum Nulls {
        DEFAULT,
        FIRST,
        LAST
    }
}
