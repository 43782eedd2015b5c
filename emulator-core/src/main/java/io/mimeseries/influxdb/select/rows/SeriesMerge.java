package io.mimeseries.influxdb.select.rows;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.query.StringOrder;
import io.mimeseries.query.sort.RowSelection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Merges the series of a group by time.
 *
 * <p>InfluxDB 1.6.7 merges with a binary heap that compares times and, at one time, the strings of the columns in order of their names
 * up to the first column that is none; rows that are equal to it come out as the heap's moves leave them (the first series, then the
 * others backwards). Clients see that order, so this is the same heap with the same moves.
 */
public final class SeriesMerge {
    private final List<Rows> streams;
    private final boolean ascending;
    private final int[] strings;
    private final int[] heap;
    private final int[] next;
    private final long[] nextTime;
    private int count;

    private SeriesMerge(List<Rows> streams, int[] strings, boolean ascending) {
        this.streams = streams;
        this.ascending = ascending;
        this.strings = strings;
        heap = new int[streams.size()];
        next = new int[streams.size()];
        nextTime = new long[streams.size()];
    }

    /**
     * The rows of all streams in order of time, at most {@code limit} of them.
     *
     * @param streams each in order of time
     * @param types the types of the columns
     * @param strings the columns whose strings are compared, in this order
     */
    public static Rows merge(List<Rows> streams, List<ColumnType> types, int[] strings, boolean ascending, int limit) {
        if (streams.size() == 1) {
            var only = streams.get(0);
            return only.slice(0, Math.min(only.size(), limit));
        }
        var selection = new SeriesMerge(streams, strings, ascending).order(limit);
        var columns = new ArrayList<@Nullable Column>(types.size());
        for (int index = 0; index < types.size(); index++) {
            columns.add(gather(streams, index, types.get(index), selection));
        }
        var times = streams.stream().map(Rows::times).toList();
        return new Rows((LongColumn) selection.gather(ColumnType.LONG, times), columns);
    }

    private static @Nullable Column gather(List<Rows> streams, int index, ColumnType type, RowSelection selection) {
        var columns = new ArrayList<@Nullable Column>(streams.size());
        var any = false;
        for (var stream : streams) {
            var column = stream.columns().get(index);
            columns.add(column);
            any |= column != null;
        }
        return any ? selection.gather(ColumnTypes.unify(columns, type), columns) : null;
    }

    private RowSelection order(int limit) {
        var total = 0L;
        for (int stream = 0; stream < streams.size(); stream++) {
            total += streams.get(stream).size();
            if (streams.get(stream).size() > 0) {
                nextTime[stream] = streams.get(stream).times().at(0);
                heap[count++] = stream;
            }
        }
        for (int i = count / 2 - 1; i >= 0; i--) {
            down(i, count);
        }
        var size = (int) Math.min(total, limit);
        var streamOf = new int[size];
        var rowOf = new int[size];
        for (int row = 0; row < size; row++) {
            var stream = pop();
            streamOf[row] = stream;
            rowOf[row] = next[stream]++;
            var rows = streams.get(stream);
            if (next[stream] < rows.size()) {
                nextTime[stream] = rows.times().at(next[stream]);
                push(stream);
            }
        }
        return new RowSelection(streamOf, rowOf);
    }

    private int pop() {
        count--;
        swap(0, count);
        down(0, count);
        return heap[count];
    }

    private void push(int stream) {
        heap[count++] = stream;
        var child = count - 1;
        while (child > 0) {
            var parent = (child - 1) / 2;
            if (!less(heap[child], heap[parent])) {
                return;
            }
            swap(parent, child);
            child = parent;
        }
    }

    private void down(int start, int size) {
        var parent = start;
        while (true) {
            var child = 2 * parent + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && less(heap[child + 1], heap[child])) {
                child++;
            }
            if (!less(heap[child], heap[parent])) {
                return;
            }
            swap(parent, child);
            parent = child;
        }
    }

    private void swap(int i, int j) {
        var held = heap[i];
        heap[i] = heap[j];
        heap[j] = held;
    }

    private boolean less(int left, int right) {
        if (nextTime[left] != nextTime[right]) {
            return (nextTime[left] < nextTime[right]) == ascending;
        }
        if (strings.length == 0) {
            return false;
        }
        var leftRows = streams.get(left);
        var rightRows = streams.get(right);
        for (int index : strings) {
            var leftValue = string(leftRows.columns().get(index), next[left]);
            var rightValue = string(rightRows.columns().get(index), next[right]);
            if (leftValue == null || rightValue == null) {
                return false;
            }
            var order = StringOrder.compare(leftValue, rightValue);
            if (order != 0) {
                return (order < 0) == ascending;
            }
        }
        return false;
    }

    private static @Nullable String string(@Nullable Column column, int row) {
        return column instanceof StringColumn strings ? strings.at(row) : null;
    }

    /**
     * The columns that {@link #merge} compares: strings in order of their names, up to the first column of another type.
     *
     * @param first the first column that takes part; the argument of a function does not
     */
    public static int[] comparable(List<VariableReference> wanted, int first) {
        var order = IntStream.range(first, wanted.size())
                .boxed()
                .sorted((left, right) -> StringOrder.compare(
                        wanted.get(left).name(), wanted.get(right).name()))
                .toList();
        return order.stream()
                .takeWhile(index -> ColumnTypes.of(wanted.get(index).type()) == ColumnType.STRING)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Reverses what must be walked backwards: the series themselves and the rows of each. */
    public static List<Rows> descending(List<Rows> ascending) {
        var streams = new Rows[ascending.size()];
        Arrays.setAll(streams, i -> ascending.get(streams.length - 1 - i).reversed());
        return List.of(streams);
    }
}
