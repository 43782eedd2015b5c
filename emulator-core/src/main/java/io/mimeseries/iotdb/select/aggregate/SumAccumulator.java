package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;

/** {@code sum} and {@code avg}: whole numbers are added as doubles, too. */
final class SumAccumulator implements Accumulator {
    private final boolean mean;
    private double sum;
    private long count;

    SumAccumulator(boolean mean) {
        this.mean = mean;
    }

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        if (inputs[0] instanceof DoubleColumn doubles) {
            addDoubles(doubles, from, to);
        } else {
            addLongs((LongColumn) inputs[0], from, to);
        }
    }

    private void addDoubles(DoubleColumn column, int from, int to) {
        if (column.validity() == null) {
            var values = column.values();
            var total = sum;
            for (int i = column.offset() + from; i < column.offset() + to; i++) {
                total += values[i];
            }
            sum = total;
            count += to - from;
            return;
        }
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                sum += column.at(row);
                count++;
            }
        }
    }

    private void addLongs(LongColumn column, int from, int to) {
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                sum += column.at(row);
                count++;
            }
        }
    }

    @Override
    public void finish(ColumnBuilder result) {
        if (count == 0) {
            result.appendNull();
        } else {
            ((DoubleColumnBuilder) result).append(mean ? sum / count : sum);
        }
        sum = 0;
        count = 0;
    }
}
