package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.group.GroupFunction;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.MergeSort;
import io.mimeseries.tdengine.select.rows.Partition;
import io.mimeseries.tdengine.select.rows.RowKeys;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.source.TableBlocks;
import io.mimeseries.tdengine.window.Grid;
import io.mimeseries.tdengine.window.WindowRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage with all of its columns known, and what it reads.
 *
 * @param window null where a partition is one group
 * @param limited whether SLIMIT chooses among the partitions: tables without rows are none then, case {@code function_diff-007}
 */
public record StagePlan(Stage stage, @Nullable WindowPlan window, StageSource source, boolean limited) {

    /** The partitions with their keys, in the order of their first rows. */
    private List<Partition> partitions() {
        var keys = stage.keys();
        var partitions = new Partitions(keys.expressions(), keys.areOfTables(), source.types());
        if (window == null && !keys.isEmpty() && keys.areOfTables() && seesEmptyTables()) {
            var tables = source.tables().get();
            tables.forEach(partitions::addEmpty);
            if (stage.calls().isEmpty() && !tables.isEmpty()) {
                return partitions.result();
            }
        }
        partitions.add(rows());
        if (partitions.isEmpty() && window == null && keys.haveTableName() && countsNothing()) {
            // case group_partition-073: a table is a group even where its rows are grouped further
            source.tables().get().forEach(partitions::addEmpty);
        }
        var result = partitions.result();
        return result.isEmpty() && keys.isEmpty() && window == null && countsNothing() ? List.of(nothing()) : result;
    }

    /** All rows, or those alone that calls look at. */
    private RowStream rows() {
        var ends = new EndRows(stage.calls().slots(), stage::columnOf);
        if (window != null || !stage.keys().areOfTables() || !ends.isPossible()) {
            return source.rows().get();
        }
        var blocks = source.blocks().get();
        return blocks == null
                ? source.rows().get()
                : RowStream.of(blocks.stream()
                                .flatMap(table -> ends.of(table).stream())
                                .toList())
                        .map(stage.constants()::extend);
    }

    /**
     * What comes of each partition.
     *
     * @param forced whether there is one though there are no rows and no keys
     */
    public List<Result> results(boolean forced) {
        var blocks = window == null && new EndRows(stage.calls().slots(), stage::columnOf).isPossible()
                ? null
                : stage.keys().areOfTables() ? BlockStage.of(stage, window) : null;
        var tables = blocks == null ? null : source.blocks().get();
        var results = blocks == null || tables == null
                ? partitions().stream()
                        .map(partition -> new Result(partition, run(partition)))
                        .toList()
                : results(blocks, tables);
        return results.isEmpty() && forced && stage.keys().isEmpty()
                ? List.of(new Result(nothing(), Batches.empty(stage.columnTypes())))
                : results;
    }

    /** The rows that came of a partition. */
    public record Result(Partition partition, RowBatch rows) {}

    private List<Result> results(BlockStage blocks, List<TableBlocks> tables) {
        var groups = new LinkedHashMap<List<@Nullable Object>, List<TableBlocks>>();
        for (var table : tables) {
            groups.computeIfAbsent(RowKeys.of(keysOf(table), 0), key -> new ArrayList<>())
                    .add(table);
        }
        if (groups.isEmpty() && stage.keys().isEmpty()) {
            groups.put(List.of(), List.of());
        }
        var results = new ArrayList<Result>();
        for (var group : groups.values()) {
            var keys = group.isEmpty() ? nothing().keys() : keysOf(group.get(0));
            var partition = new Partition(keys, Batches.empty(source.types()));
            var rows = blocks.run(partition, group);
            if (rows.size() > 0) {
                results.add(new Result(partition, rows));
            } else if (window == null && !limited) {
                results.add(new Result(partition, run(partition)));
            }
        }
        return results;
    }

    private RowBatch keysOf(TableBlocks table) {
        var header = stage.constants().extend(table.header());
        return new RowBatch(
                1,
                stage.keys().expressions().stream()
                        .map(key -> key.evaluate(header))
                        .toList());
    }

    private Partition nothing() {
        return new Partition(new RowBatch(1, List.of()), Batches.empty(source.types()));
    }

    private boolean seesEmptyTables() {
        return stage.calls().isEmpty() || (countsNothing() && !limited);
    }

    private boolean countsNothing() {
        return stage.calls().slots().stream().map(CallSlot::function).anyMatch(GroupFunction::countsNothing);
    }

    /** What comes of the rows of a partition; there may be none. */
    private RowBatch run(Partition partition) {
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
