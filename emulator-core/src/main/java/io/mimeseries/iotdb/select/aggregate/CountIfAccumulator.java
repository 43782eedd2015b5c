package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;

/** {@code count_if} (1.3): the number of runs of true whose length suits the second argument. */
final class CountIfAccumulator implements Accumulator {
    private final RunLength keep;
    private final boolean ignoreNull;
    private long run;
    private long count;

    /** @param ignoreNull whether a null leaves a run as it is; otherwise it ends the run */
    CountIfAccumulator(RunLength keep, boolean ignoreNull) {
        this.keep = keep;
        this.ignoreNull = ignoreNull;
    }

    @Override
    public void add(LongColumn times, Column[] inputs, int from, int to) {
        var column = (BooleanColumn) inputs[0];
        for (int row = from; row < to; row++) {
            if (column.isNull(row)) {
                if (!ignoreNull) {
                    endRun();
                }
            } else if (column.at(row)) {
                run++;
            } else {
                endRun();
            }
        }
    }

    private void endRun() {
        if (run > 0 && keep.suits(run)) {
            count++;
        }
        run = 0;
    }

    @Override
    public void finish(ColumnBuilder result) {
        endRun();
        ((LongColumnBuilder) result).append(count);
        count = 0;
    }
}
