package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;

/** {@code stddev}, {@code variance} and their kin (1.3), by Welford's running mean. */
final class VarianceAccumulator implements Accumulator {
    private final boolean root;
    private final boolean sample;
    private long count;
    private double mean;
    private double squares;

    /**
     * @param root the standard deviation instead of the variance
     * @param sample divides by one less than the count; of one value there is none then
     */
    VarianceAccumulator(boolean root, boolean sample) {
        this.root = root;
        this.sample = sample;
    }

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        var column = inputs[0];
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                add(column instanceof DoubleColumn doubles ? doubles.at(row) : ((LongColumn) column).at(row));
            }
        }
    }

    private void add(double value) {
        count++;
        var distance = value - mean;
        mean += distance / count;
        squares += distance * (value - mean);
    }

    @Override
    public void finish(ColumnBuilder result) {
        var divisor = sample ? count - 1 : count;
        if (divisor <= 0) {
            result.appendNull();
        } else {
            var variance = squares / divisor;
            ((DoubleColumnBuilder) result).append(root ? Math.sqrt(variance) : variance);
        }
        count = 0;
        mean = 0;
        squares = 0;
    }
}
