package io.mimeseries.riakts.expression;

import io.mimeseries.grammar.riakts.ast.AggregateFunction;
import io.mimeseries.grammar.riakts.ast.ArithmeticOperator;
import org.jspecify.annotations.Nullable;

/** What a function has seen of the rows so far. */
interface Accumulator {
    void add(@Nullable Object value);

    @Nullable
    Object result();

    static Accumulator of(AggregateFunction function) {
        return switch (function.canonical()) {
            case COUNT -> new Count();
            case SUM -> new Sum();
            case MIN -> new Extreme(false);
            case MAX -> new Extreme(true);
            case AVG -> new Average();
            case STDDEV_POP -> new Deviation(0);
            default -> new Deviation(1);
        };
    }

    /** The number of values. */
    final class Count implements Accumulator {
        private long count;

        @Override
        public void add(@Nullable Object value) {
            if (value != null) {
                count++;
            }
        }

        @Override
        public Object result() {
            return count;
        }
    }

    /** The sum of values; none of none. */
    final class Sum implements Accumulator {
        private @Nullable Object sum;

        @Override
        public void add(@Nullable Object value) {
            if (value != null) {
                sum = sum == null ? value : Numbers.compute(ArithmeticOperator.ADD, value, sum);
            }
        }

        @Override
        public @Nullable Object result() {
            return sum;
        }
    }

    /** The least or the greatest value. */
    final class Extreme implements Accumulator {
        private final boolean isGreatest;
        private @Nullable Object extreme;

        Extreme(boolean isGreatest) {
            this.isGreatest = isGreatest;
        }

        @Override
        public void add(@Nullable Object value) {
            if (value == null) {
                return;
            }
            if (extreme == null || (isGreatest ? Numbers.isLess(extreme, value) : Numbers.isLess(value, extreme))) {
                extreme = value;
            }
        }

        @Override
        public @Nullable Object result() {
            return extreme;
        }
    }

    /** The sum over the number. */
    final class Average implements Accumulator {
        private final Sum sum = new Sum();
        private long count;

        @Override
        public void add(@Nullable Object value) {
            if (value != null) {
                sum.add(value);
                count++;
            }
        }

        @Override
        public @Nullable Object result() {
            var total = sum.result();
            return total == null ? null : (Object) (Numbers.toDouble(total) / count);
        }
    }

    /** The standard deviation, of at least two values, by the running mean as the server computes it. */
    final class Deviation implements Accumulator {
        private final int lost;
        private long count;
        private double mean;
        private double squares;

        /** @param lost 1 for that of a sample */
        Deviation(int lost) {
            this.lost = lost;
        }

        @Override
        public void add(@Nullable Object value) {
            if (value != null) {
                double number = Numbers.toDouble(value);
                double before = mean;
                count++;
                mean = Numbers.finite(before + (number - before) / count);
                squares = Numbers.finite(squares + (number - before) * (number - mean));
            }
        }

        @Override
        public @Nullable Object result() {
            return count < 2 ? null : (Object) Math.sqrt(squares / (count - lost));
        }
    }
}
