package io.mimeseries.tdengine.expression;

import io.mimeseries.tdengine.ValueType;

/**
 * A column of the rows that an expression is computed for.
 *
 * @param index its place in the batch
 */
public record ScopeColumn(int index, ValueType type, Role role) {

    /** Of an ordinary column. */
    public ScopeColumn(int index, ValueType type) {
        this(index, type, Role.COLUMN);
    }

    /** What a column is in its table. */
    public enum Role {
        /** The times by which rows are ordered. */
        PRIMARY_TIMESTAMP,
        /** The primary timestamp of a joined table by whose times the joined rows are not ordered. */
        OTHER_TIMESTAMP,
        COLUMN,
        TAG,
        TABLE_NAME
    }
}
