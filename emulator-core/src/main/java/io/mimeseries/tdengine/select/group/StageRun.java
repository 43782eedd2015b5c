package io.mimeseries.tdengine.select.group;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.GroupFunction;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.Partition;
import io.mimeseries.tdengine.window.WindowRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Computes the rows of a stage for one partition. */
final class StageRun {
    private final Stage stage;
    private final Partition partition;
    private final List<CallSlot> slots;
    private final List<SlotResults> results = new ArrayList<>();
    private final IntList firstRows = new IntList();
    private final IntList chosenRows = new IntList();
    private final List<WindowRange> windows = new ArrayList<>();

    StageRun(Stage stage, Partition partition, @Nullable LongColumn times, boolean ordered, TimeBounds bounds) {
        this.stage = stage;
        this.partition = partition;
        this.slots = stage.calls().slots();
        for (var slot : slots) {
            results.add(SlotResults.of(slot, slot.input(partition.rows(), times, ordered, bounds)));
        }
    }

    /** The results of ranges, which may be windows. */
    RowBatch run(List<WindowRange> ranges) {
        for (var range : ranges) {
            add(range);
        }
        var values = new ArrayList<Column>();
        for (var column : stage.columns()) {
            values.add(build(column));
        }
        return new RowBatch(firstRows.size(), values);
    }

    private void add(WindowRange range) {
        if (results.stream().anyMatch(SlotResults.ChosenRows.class::isInstance)) {
            addSeveral(range);
            return;
        }
        if (needsValue() && results.stream().noneMatch(result -> result.hasValue(range.from(), range.to()))) {
            return;
        }
        var chosen = -1;
        for (var result : results) {
            if (result instanceof SlotResults.ChosenRow selection) {
                chosen = selection.choose(range.from(), range.to());
                selection.append(chosen);
            } else if (result instanceof SlotResults.Values aggregate) {
                aggregate.append(range.from(), range.to());
            }
        }
        addRow(range, chosen);
    }

    private boolean needsValue() {
        return slots.stream().map(CallSlot::function).anyMatch(GroupFunction::needsValue);
    }

    private void addRow(WindowRange range, int chosen) {
        firstRows.add(range.from() < range.to() ? range.from() : -1);
        chosenRows.add(chosen);
        windows.add(range);
    }

    private void addSeveral(WindowRange range) {
        var chosen = new ArrayList<GroupCall.Chosen>();
        for (var result : results) {
            chosen.add(((SlotResults.ChosenRows) result).choose(range.from(), range.to()));
        }
        var rows = chosen.size() == 1 ? chosen.get(0).rows() : union(chosen);
        for (int at = 0; at < chosen.size(); at++) {
            ((SlotResults.ChosenRows) results.get(at)).append(at(chosen.get(at), rows));
        }
        for (var row : rows) {
            addRow(range, row);
        }
    }

    private static int[] union(List<GroupCall.Chosen> chosen) {
        var rows = new TreeSet<Integer>();
        for (var one : chosen) {
            for (var row : one.rows()) {
                rows.add(row);
            }
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Column at(GroupCall.Chosen chosen, int[] rows) {
        if (Arrays.equals(chosen.rows(), rows)) {
            return chosen.values();
        }
        var places = new int[rows.length];
        var at = 0;
        for (int index = 0; index < rows.length; index++) {
            var found = at < chosen.rows().length && chosen.rows()[at] == rows[index];
            places[index] = found ? at++ : -1;
        }
        return Columns.gather(chosen.values(), places, places.length);
    }

    private Column build(StageColumn column) {
        var size = firstRows.size();
        if (column instanceof StageColumn.Key key) {
            return Batches.constant(
                    key.type().kind().columnType(),
                    partition.keys().values().get(key.key()).get(0),
                    size);
        }
        if (column instanceof StageColumn.Result result) {
            return results.get(result.slot()).build();
        }
        if (column instanceof StageColumn.WindowTime time) {
            return new LongColumn(
                    windows.stream().mapToLong(window -> at(window, time)).toArray());
        }
        var companion = (StageColumn.Companion) column;
        return Columns.gather(companion.expression().evaluate(partition.rows()), rowsOf(companion), size);
    }

    private static long at(WindowRange window, StageColumn.WindowTime time) {
        return switch (time.which()) {
            case START -> window.start();
            case END -> window.end();
            case DURATION -> window.end() - window.start();
        };
    }

    private int[] rowsOf(StageColumn.Companion companion) {
        return switch (companion.slot()) {
            case StageColumn.Companion.FIRST -> firstRows.array();
            case StageColumn.Companion.ONLY -> chosenRows.array();
            default ->
                Objects.requireNonNull((SlotResults.ChosenRow) results.get(companion.slot()))
                        .rows();
        };
    }
}
