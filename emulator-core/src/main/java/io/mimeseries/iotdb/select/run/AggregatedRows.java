package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.select.aggregate.Accumulator;
import io.mimeseries.iotdb.select.plan.AggregateSlot;
import io.mimeseries.iotdb.select.source.AggregateInput;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.iotdb.select.window.TimeWindow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row for each window of time: its last time, then what the aggregations give. */
final class AggregatedRows implements RowSource {
    private static final int BATCH_ROWS = 1024;

    private final List<AggregateSlot> slots;
    private final List<? extends List<? extends AggregateInput>> inputs;
    private final Iterator<TimeWindow> windows;
    private final List<Accumulator> accumulators;

    /** @param inputs of the members of each slot */
    AggregatedRows(
            List<AggregateSlot> slots,
            List<? extends List<? extends AggregateInput>> inputs,
            Iterator<TimeWindow> windows) {
        this.slots = slots;
        this.inputs = inputs;
        this.windows = windows;
        this.accumulators = slots.stream().map(AggregateSlot::accumulator).toList();
    }

    @Override
    public @Nullable RowBatch next() {
        if (!windows.hasNext()) {
            return null;
        }
        var times = new LongColumnBuilder(16);
        var lastTimes = new LongColumnBuilder(16);
        var results = slots.stream()
                .map(slot -> ColumnBuilder.of(slot.type().columnType(), 16))
                .toList();
        while (windows.hasNext() && times.size() < BATCH_ROWS) {
            var window = windows.next();
            times.append(window.shown());
            lastTimes.append(window.last());
            for (int slot = 0; slot < inputs.size(); slot++) {
                var accumulator = accumulators.get(slot);
                for (var input : inputs.get(slot)) {
                    input.feed(window.first(), window.last(), accumulator);
                }
                accumulator.finish(results.get(slot));
            }
        }
        var columns = new ArrayList<Column>();
        columns.add(lastTimes.build());
        results.forEach(result -> columns.add(result.build()));
        return new RowBatch(times.build(), columns);
    }
}
