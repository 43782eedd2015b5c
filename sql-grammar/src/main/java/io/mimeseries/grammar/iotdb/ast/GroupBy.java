package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of GROUP BY. */
public sealed interface GroupBy {

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R visit(TimeWindows node);

        R visit(Levels node);

        R visit(Tags node);

        R visit(Variation node);

        R visit(Condition node);

        R visit(Session node);

        R visit(Count node);
    }

    /**
     * {@code ([start, end), interval[, step])} or {@code ((start, end], interval[, step])}.
     *
     * @param range null where it is left out: then WHERE has to give it
     * @param step null where it is left out: the interval then
     */
    record TimeWindows(
            @Nullable TimeRange range,
            Duration interval,
            @Nullable Duration step) implements GroupBy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The times that windows cover.
     *
     * @param leftOpen {@code (start, end]}; otherwise {@code [start, end)}
     */
    record TimeRange(TimeValue start, TimeValue end, boolean leftOpen) {}

    /** {@code LEVEL = 1, 2}; root is level 0. */
    record Levels(List<Integer> levels) implements GroupBy {
        public Levels {
            levels = List.copyOf(levels);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code TAGS(a, b)}; without backquotes. */
    record Tags(List<String> keys) implements GroupBy {
        public Tags {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code VARIATION(expression[, delta][, ignoreNull=…])} (1.3).
     *
     * @param delta 0 where it is left out
     */
    record Variation(Expression expression, double delta, boolean ignoreNull) implements GroupBy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code CONDITION(predicate, [keep >= n,] [ignoreNull=…])} (1.3).
     *
     * @param keep the second argument as it stands, null where it is left out
     */
    record Condition(Expression predicate, @Nullable Expression keep, boolean ignoreNull) implements GroupBy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SESSION(interval)} (1.3). */
    record Session(Duration interval) implements GroupBy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code COUNT(expression, size[, ignoreNull=…])} (1.3). */
    record Count(Expression expression, long size, boolean ignoreNull) implements GroupBy {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
