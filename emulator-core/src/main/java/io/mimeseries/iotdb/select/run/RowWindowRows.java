package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.select.plan.AggregateSlot;
import io.mimeseries.iotdb.select.source.TableInput;
import java.util.ArrayList;
import java.util.List;

/** One row for each window of rows, at the time of its first: its last time, then what the aggregations give. */
final class RowWindowRows {
    private RowWindowRows() {}

    static RowBatch of(List<AggregateSlot> slots, List<List<TableInput>> inputs, RowWindowCut cut) {
        var times = new LongColumnBuilder(16);
        var lastTimes = new LongColumnBuilder(16);
        for (var window : cut.windows()) {
            times.append(cut.rows().times().at(window.from()));
            lastTimes.append(cut.rows().times().at(window.to() - 1));
        }
        var columns = new ArrayList<Column>();
        columns.add(lastTimes.build());
        for (int slot = 0; slot < slots.size(); slot++) {
            var accumulator = slots.get(slot).accumulator();
            var results = ColumnBuilder.of(slots.get(slot).type().columnType(), 16);
            for (var window : cut.windows()) {
                for (var input : inputs.get(slot)) {
                    input.feedRows(window.from(), window.to(), accumulator);
                }
                accumulator.finish(results);
            }
            columns.add(results.build());
        }
        return new RowBatch(times.build(), columns);
    }
}
