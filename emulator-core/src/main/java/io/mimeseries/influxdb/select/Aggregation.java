package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.rows.InputBlock;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Points;
import io.mimeseries.query.aggregate.Aggregator;
import io.mimeseries.query.aggregate.Selector;
import io.mimeseries.query.scan.WindowSlots;
import io.mimeseries.query.sort.RowSelection;
import io.mimeseries.query.window.Windows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes {@code count sum mean min max first last} of one group window by window, straight from the blocks.
 *
 * <p>Like the real server it aggregates each series first and then the parts: sums and means of floating-point numbers depend on that in
 * their last digit (vectors functions, {@code mean(usage)}).
 */
final class Aggregation {
    /** Above this product of windows and series the parts would cost more than the points: all goes into one then. */
    private static final long MAX_PARTS = 20_000_000;

    private final CallScope scope;
    private final List<VariableReference> wanted;
    private final ColumnType argument;
    private final Aggregator total;
    private final Aggregator part;
    private final WindowSlots slots = new WindowSlots();
    private final List<InputBlock> sources = new ArrayList<>();

    private Aggregation(
            CallScope scope, VariableReference reference, ColumnType type, Function<ColumnType, Aggregator> factory) {
        this.scope = scope;
        this.argument = type;
        wanted = new ArrayList<>();
        wanted.add(reference);
        wanted.addAll(scope.aux());
        total = factory.apply(type);
        part = factory.apply(type);
    }

    static Points run(
            CallScope scope, Group group, VariableReference argument, Function<ColumnType, Aggregator> factory) {
        var type = ColumnTypes.of(argument.type());
        var aggregation = new Aggregation(scope, argument, type, factory);
        var parts = GroupPart.of(group.members());
        if (aggregation.countsBackwards()) {
            Collections.reverse(parts);
        }
        parts.forEach(part -> aggregation.addPart(part, parts.size()));
        return aggregation.result();
    }

    /** As {@link #run} over points at hand. */
    static Points run(CallScope scope, Points points, Function<ColumnType, Aggregator> factory) {
        var aggregation = new Aggregation(
                scope,
                new VariableReference("", ColumnTypes.of(points.values().type())),
                points.values().type(),
                factory);
        aggregation.addBlock(new InputBlock(points.times(), List.of(points.values())), aggregation.total);
        return aggregation.result();
    }

    private void addPart(GroupPart series, int parts) {
        var target = (long) parts * slots.size() > MAX_PARTS ? total : part;
        part.clear();
        if (countsBackwards()) {
            var blocks = new ArrayList<InputBlock>();
            series.read(scope.range(), wanted, blocks::add);
            for (int i = blocks.size() - 1; i >= 0; i--) {
                addBackwards(blocks.get(i), target);
            }
        } else {
            series.read(scope.range(), wanted, block -> addBlock(block, target));
        }
        if (target == part) {
            total.merge(part);
        }
    }

    /** Sums depend on the order of the points, which is the query's. */
    private boolean countsBackwards() {
        return !scope.ascending() && !(total instanceof Selector);
    }

    private void addBackwards(InputBlock block, Aggregator target) {
        var values = block.columns().get(0);
        if (values == null || values.type() != argument) {
            return;
        }
        var windows = scope.windows();
        var end = block.size();
        while (end > 0) {
            var start = windows.startOf(block.times().at(end - 1));
            var row = scope.hasInterval() ? end - 1 : 0;
            while (row > 0 && block.times().at(row - 1) >= start) {
                row--;
            }
            var run = new Rows(block.times(), block.columns()).slice(row, end).reversed();
            target.add(slots.slot(start), run.times(), run.column(0, argument), 0, run.size());
            end = row;
        }
    }

    private void addBlock(InputBlock block, Aggregator target) {
        var values = block.columns().get(0);
        if (values == null || values.type() != argument) {
            return;
        }
        if (target instanceof Selector selector && !scope.aux().isEmpty()) {
            selector.source(sources.size(), 0);
            sources.add(block);
        }
        var windows = scope.windows();
        var times = block.times();
        var row = 0;
        while (row < block.size()) {
            var start = windows.startOf(times.at(row));
            var end = scope.hasInterval()
                    ? Windows.endOfRun(times, row, block.size(), windows.endOf(start))
                    : block.size();
            target.add(slots.slot(start), times, values, row, end);
            row = end;
        }
    }

    private Points result() {
        var order = slots.inOrder();
        var count = 0;
        for (var slot : order) {
            if (total.hasValue(slot)) {
                order[count++] = slot;
            }
        }
        if (!scope.ascending()) {
            reverse(order, count);
        }
        var times = new long[count];
        for (int i = 0; i < count; i++) {
            times[i] = scope.ownTimes() && total instanceof Selector selector
                    ? selector.time(order[i])
                    : slots.start(order[i]);
        }
        var values = Columns.gather(total.result(slots.size()), order, count);
        return new Points(new LongColumn(times), values, aux(order, count));
    }

    private List<Column> aux(int[] order, int count) {
        if (scope.aux().isEmpty() || !(total instanceof Selector selector)) {
            return List.of();
        }
        var streams = new int[count];
        var rows = new int[count];
        for (int i = 0; i < count; i++) {
            streams[i] = selector.source(order[i]);
            rows[i] = selector.row(order[i]);
        }
        var selection = new RowSelection(streams, rows);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < scope.aux().size(); i++) {
            var index = i + 1;
            var perStream = new ArrayList<@Nullable Column>(sources.size());
            sources.forEach(block -> perStream.add(block.columns().get(index)));
            columns.add(selection.gather(ColumnTypes.of(scope.aux().get(i).type()), perStream));
        }
        return columns;
    }

    private static void reverse(int[] order, int count) {
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            var held = order[i];
            order[i] = order[j];
            order[j] = held;
        }
    }
}
