package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.group.GroupFunction;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.MergeSort;
import io.mimeseries.tdengine.select.rows.Partition;
import io.mimeseries.tdengine.window.Grid;
import io.mimeseries.tdengine.window.WindowRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage with all of its columns known, and what it reads.
 *
 * @param window null where a partition is one group
 */
public record StagePlan(Stage stage, @Nullable WindowPlan window, StageSource source) {

    /** The partitions with their keys, in the order of their first rows. */
    public List<Partition> partitions() {
        var keys = stage.keys();
        var partitions = new Partitions(keys.expressions(), keys.areOfTables(), source.types());
        if (window == null && !keys.isEmpty() && keys.areOfTables() && seesEmptyTables()) {
            var tables = source.tables().get();
            tables.forEach(partitions::addEmpty);
            if (stage.calls().isEmpty() && !tables.isEmpty()) {
                return partitions.result();
            }
        }
        partitions.add(source.rows().get());
        var result = partitions.result();
        return result.isEmpty() && keys.isEmpty() && window == null && countsNothing() ? List.of(nothing()) : result;
    }

    /** The same; where there are no rows and no keys one without rows. */
    public List<Partition> partitionsOrOne() {
        var partitions = partitions();
        return partitions.isEmpty() && stage.keys().isEmpty() ? List.of(nothing()) : partitions;
    }

    private Partition nothing() {
        return new Partition(new RowBatch(1, List.of()), Batches.empty(source.types()));
    }

    private boolean seesEmptyTables() {
        return stage.calls().isEmpty() || countsNothing();
    }

    private boolean countsNothing() {
        return stage.calls().slots().stream().map(CallSlot::function).anyMatch(GroupFunction::countsNothing);
    }

    /** What comes of the rows of a partition; there may be none. */
    public RowBatch run(Partition partition) {
        if (partition.rows().size() == 0 && !(stage.calls().isEmpty() || countsNothing())) {
            return Batches.empty(stage.columnTypes());
        }
        var needed = needsOrder() ? inOrder(partition) : partition;
        var times =
                source.time() < 0 ? null : (LongColumn) needed.rows().values().get(source.time());
        var run = new StageRun(
                stage,
                needed,
                times,
                source.ordered() || needsOrder(),
                stage.constants().bounds());
        return run.run(ranges(needed, times));
    }

    private boolean needsOrder() {
        return source.time() >= 0
                && !source.ordered()
                && (window != null
                        || stage.calls().slots().stream()
                                .map(CallSlot::function)
                                .anyMatch(GroupFunction::needsOrder));
    }

    private Partition inOrder(Partition partition) {
        var times = (LongColumn) partition.rows().values().get(source.time());
        var rows = MergeSort.order(times.size(), (row, other) -> Long.compare(times.at(row), times.at(other)));
        return rows == null
                ? partition
                : new Partition(partition.keys(), Batches.gather(partition.rows(), rows, rows.length));
    }

    private List<WindowRange> ranges(Partition partition, @Nullable LongColumn times) {
        var rows = partition.rows();
        if (window == null) {
            return List.of(new WindowRange(0, rows.size(), 0, 0));
        }
        var inputs = window.inputs().stream().map(input -> input.evaluate(rows)).toList();
        return window.cutter().cut(Objects.requireNonNull(times), inputs);
    }

    /** The rows of a partition with those of windows that have none: there all is NULL but keys and times of windows. */
    public RowBatch refilled(Partition partition, RowBatch rows, LongColumn starts, BooleanColumn filled, Grid grid) {
        var from = new int[starts.size()];
        var next = 0;
        for (int row = 0; row < from.length; row++) {
            from[row] = filled.at(row) ? -1 : next++;
        }
        var gathered = Batches.gather(rows, from, from.length);
        var values = new ArrayList<Column>();
        for (int at = 0; at < stage.columns().size(); at++) {
            var column = stage.columns().get(at);
            if (column instanceof StageColumn.Key key) {
                values.add(Batches.constant(
                        key.type().kind().columnType(),
                        partition.keys().values().get(key.key()).get(0),
                        from.length));
            } else if (column instanceof StageColumn.WindowTime time) {
                values.add(times(starts, grid, time.which()));
            } else {
                values.add(gathered.values().get(at));
            }
        }
        return new RowBatch(from.length, values);
    }

    private static LongColumn times(LongColumn starts, Grid grid, StageColumn.WindowTime.Which which) {
        var times = new long[starts.size()];
        for (int row = 0; row < times.length; row++) {
            var start = starts.at(row);
            times[row] = switch (which) {
                case START -> start;
                case END -> grid.endOf(start);
                case DURATION -> grid.endOf(start) - start;
            };
        }
        return new LongColumn(times);
    }
}
