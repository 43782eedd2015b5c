package io.mimeseries.tdengine.select.group;

import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.CompiledExpression;

/** A column of the rows that come of groups, windows or series functions. */
sealed interface StageColumn {
    ValueType type();

    /** What the rows of a partition have in common. */
    record Key(int key, ValueType type) implements StageColumn {}

    /** What a call gave. */
    record Result(int slot, ValueType type) implements StageColumn {}

    /**
     * A value of one of the rows.
     *
     * @param slot the call that chose the row, or {@link #ONLY} or {@link #FIRST}
     */
    record Companion(CompiledExpression expression, int slot) implements StageColumn {
        /** The row that the only selection among the calls chose. */
        static final int ONLY = -1;
        /** The first row: all have the same value. */
        static final int FIRST = -2;

        @Override
        public ValueType type() {
            return expression.type();
        }
    }

    /** {@code _wstart}, {@code _wend} or {@code _wduration}. */
    record WindowTime(Which which) implements StageColumn {
        enum Which {
            START,
            END,
            DURATION
        }

        @Override
        public ValueType type() {
            return which == Which.DURATION ? ValueType.BIGINT : ValueType.TIMESTAMP;
        }
    }
}
