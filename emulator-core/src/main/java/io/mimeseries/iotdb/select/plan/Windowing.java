package io.mimeseries.iotdb.select.plan;

import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.select.window.WindowSpec;

/** How an aggregation cuts its rows into windows. */
public sealed interface Windowing {
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R visit(Whole windowing);

        R visit(ByTime windowing);

        R visit(ByVariation windowing);

        R visit(ByCondition windowing);

        R visit(BySession windowing);

        R visit(ByCount windowing);
    }

    /**
     * One window for all.
     *
     * @param first the earliest time that counts: 1.0.1 forgets what is before 1970
     */
    record Whole(long first) implements Windowing {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** @param fromOrigin see {@link io.mimeseries.iotdb.select.window.TimeWindows#of} */
    record ByTime(WindowSpec spec, boolean fromOrigin) implements Windowing {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A window ends where the value is farther than {@code delta} from its first, or another if that is 0. */
    record ByVariation(CompiledExpression control, double delta, boolean ignoreNull) implements Windowing {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Runs of rows in which a condition holds, if they are long enough. */
    record ByCondition(CompiledExpression control, BinaryOperator keep, long length, boolean ignoreNull)
            implements Windowing {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A window ends where no row comes for longer than a gap, in milliseconds. */
    record BySession(long gap) implements Windowing {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Windows of so many rows with a value; an incomplete one in the end is none. */
    record ByCount(CompiledExpression control, long size, boolean ignoreNull) implements Windowing {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
