package io.mimeseries.query.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.engine.NotEmulatedException;

/** Three-valued logic, row by row. */
public final class Logic {
    private Logic() {}

    public static BooleanColumn and(BooleanColumn left, BooleanColumn right) {
        throw new NotEmulatedException("AND");
    }

    public static BooleanColumn or(BooleanColumn left, BooleanColumn right) {
        throw new NotEmulatedException("OR");
    }

    public static BooleanColumn not(BooleanColumn operand) {
        throw new NotEmulatedException("NOT");
    }
}
