package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Points;
import io.mimeseries.query.aggregate.Choice;
import io.mimeseries.query.scan.ColumnScan;
import io.mimeseries.query.scan.ColumnScans;
import io.mimeseries.query.window.Windows;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.Partition;
import io.mimeseries.tdengine.select.source.TableBlocks;
import io.mimeseries.tdengine.window.FixedGrid;
import io.mimeseries.tdengine.window.IntervalWindows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes plain aggregates from the blocks of tables, by what is known of whole blocks where that tells enough. */
final class BlockStage {
    private final Stage stage;
    private final Windows windows;
    private final long interval;
    private final List<@Nullable ColumnScan> scans = new ArrayList<>();

    private BlockStage(Stage stage, Windows windows, long interval) {
        this.stage = stage;
        this.windows = windows;
        this.interval = interval;
    }

    /** Null where rows have to be looked at one by one. */
    static @Nullable BlockStage of(Stage stage, @Nullable WindowPlan window) {
        var windows = windows(window);
        if (windows == null
                || stage.calls().isEmpty()
                || stage.columns().stream().anyMatch(StageColumn.Companion.class::isInstance)) {
            return null;
        }
        var plan = new BlockStage(stage, windows, window == null ? 0 : windows.interval());
        for (var slot : stage.calls().slots()) {
            var column = stage.columnOf(slot);
            var isRows = slot.function().name().equals("count") && (isStar(slot) || stage.isOfTimes(slot));
            var scan = isRows || column < 0 ? null : plan.scan(slot);
            if (!isRows && scan == null) {
                return null;
            }
            plan.scans.add(scan);
        }
        return plan;
    }

    private static boolean isStar(CallSlot slot) {
        return slot.arguments().size() == 1 && slot.arguments().get(0) == null;
    }

    private static @Nullable Windows windows(@Nullable WindowPlan window) {
        if (window == null) {
            return Windows.all(0);
        }
        return window.cutter() instanceof IntervalWindows cut
                        && cut.grid() instanceof FixedGrid grid
                        && grid.sliding() == grid.interval()
                        && grid.zone() == null
                ? Windows.every(grid.interval(), grid.offset(), null)
                : null;
    }

    private @Nullable ColumnScan scan(CallSlot slot) {
        var argument = slot.arguments().get(0);
        var kind = argument == null ? DataType.NULL : argument.type().kind();
        var name = slot.function().name();
        if (name.equals("count")) {
            return ColumnScans.count(windows);
        }
        if (!(kind.isInteger() || kind.isFloating()) || kind == DataType.BIGINT_UNSIGNED) {
            return null;
        }
        return switch (name) {
            case "sum" -> ColumnScans.sum(kind.columnType(), windows);
            case "avg" -> ColumnScans.mean(kind.columnType(), windows);
            case "min" -> ColumnScans.select(Choice.MIN, kind.columnType(), windows);
            case "max" -> ColumnScans.select(Choice.MAX, kind.columnType(), windows);
            default -> null;
        };
    }

    /** The rows of the stage for the tables of a partition; its keys are those of the header. */
    RowBatch run(Partition partition, List<TableBlocks> tables) {
        var dense = dense(tables);
        var counts = new WindowCounts(windows);
        for (var table : tables) {
            if (dense < 0) {
                counts.read(table.view());
            }
            for (int slot = 0; slot < scans.size(); slot++) {
                var scan = scans.get(slot);
                if (scan != null) {
                    var ordinal = table.ordinals()[
                            stage.columnOf(stage.calls().slots().get(slot))];
                    scan.read(table.view(), ordinal, null);
                }
            }
        }
        var points = new ArrayList<@Nullable Points>();
        for (var scan : scans) {
            points.add(scan == null ? null : scan.result(false));
        }
        var known = dense < 0 ? null : points.get(dense);
        var found = known == null ? counts.result() : known;
        var starts = found.times();
        var results = new ArrayList<Column>();
        for (int slot = 0; slot < scans.size(); slot++) {
            var result = points.get(slot);
            results.add(result == null ? found.values() : placed(result, starts, slot));
        }
        return rows(partition, starts, results);
    }

    /** A scan of a column with a value in each row, which then knows all windows with rows; -1 where rows must be counted. */
    private int dense(List<TableBlocks> tables) {
        if (scans.contains(null)) {
            return -1;
        }
        for (int slot = 0; slot < scans.size(); slot++) {
            var column = stage.columnOf(stage.calls().slots().get(slot));
            if (tables.stream().allMatch(table -> isDense(table, table.ordinals()[column]))) {
                return slot;
            }
        }
        return -1;
    }

    private static boolean isDense(TableBlocks table, int ordinal) {
        for (int at = 0; at < table.view().blockCount(); at++) {
            var block = table.view().block(at);
            var statistics = block.statistics(ordinal);
            if (statistics == null) {
                var column = block.column(ordinal);
                if (column == null || Nulls.countValues(column, 0, column.size()) < block.size()) {
                    return false;
                }
            } else if (statistics.count() < block.size()) {
                return false;
            }
        }
        return true;
    }

    /** The results beside all windows with rows: a count of nothing is 0, all else NULL. */
    private Column placed(Points points, LongColumn starts, int slot) {
        var from = new int[starts.size()];
        var at = 0;
        for (int row = 0; row < from.length; row++) {
            var hit = at < points.times().size() && points.times().at(at) == starts.at(row);
            from[row] = hit ? at++ : -1;
        }
        var gathered = Columns.gather(points.values(), from, from.length);
        if (!stage.calls().slots().get(slot).function().name().equals("count")) {
            return gathered;
        }
        var values = new long[from.length];
        for (int row = 0; row < from.length; row++) {
            values[row] = from[row] < 0 ? 0 : ((LongColumn) gathered).at(row);
        }
        return new LongColumn(values);
    }

    private RowBatch rows(Partition partition, LongColumn starts, List<Column> results) {
        var values = new ArrayList<Column>();
        for (var column : stage.columns()) {
            if (column instanceof StageColumn.Result result) {
                values.add(results.get(result.slot()));
            } else if (column instanceof StageColumn.Key key) {
                values.add(Batches.constant(
                        key.type().kind().columnType(),
                        partition.keys().values().get(key.key()).get(0),
                        starts.size()));
            } else {
                values.add(times(starts, ((StageColumn.WindowTime) column).which()));
            }
        }
        return new RowBatch(starts.size(), values);
    }

    private LongColumn times(LongColumn starts, StageColumn.WindowTime.Which which) {
        var times = new long[starts.size()];
        for (int row = 0; row < times.length; row++) {
            times[row] = switch (which) {
                case START -> starts.at(row);
                case END -> starts.at(row) + interval;
                case DURATION -> interval;
            };
        }
        return new LongColumn(times);
    }
}
