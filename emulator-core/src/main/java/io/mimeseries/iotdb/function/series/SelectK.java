package io.mimeseries.iotdb.function.series;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.PointSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * {@code top_k(x, 'k'='…')} and {@code bottom_k}: the k greatest or least values, in the order of their times. Which of equal values stay follows
 * from the moves of the heap that the real server keeps, Java's {@link PriorityQueue}.
 */
public final class SelectK extends ByRow {
    private static final int LIMIT = 1000;
    private static final List<DataType> COMPARABLE =
            List.of(DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE, DataType.TEXT);

    private final int k;
    private final Comparator<Candidate> order;
    private final PriorityQueue<Candidate> heap;

    private SelectK(DataType type, int k, boolean greatest) {
        super(type);
        this.k = k;
        Comparator<Candidate> ascending = SelectK::compare;
        order = greatest ? ascending : ascending.reversed();
        heap = new PriorityQueue<>(k, order);
    }

    public static SelectK bind(FunctionCall call, boolean greatest) {
        call.requireArguments(1).requireType(0, COMPARABLE).requireAttribute("k");
        var k = call.integer("k");
        call.require(k > 0 && k <= LIMIT, "k has to be greater than 0 and less than or equal to 1000.");
        return new SelectK(call.type(0), k, greatest);
    }

    @Override
    void accept(long time, List<Column> arguments, int row, PointSink sink) {
        var candidate = new Candidate(time, arguments.get(0), row);
        var weakest = heap.peek();
        if (weakest == null || heap.size() < k) {
            heap.add(candidate);
        } else if (order.compare(weakest, candidate) < 0) {
            heap.poll();
            heap.add(candidate);
        }
    }

    @Override
    void end(PointSink sink) {
        var chosen = new ArrayList<>(heap);
        chosen.sort(Comparator.comparingLong(Candidate::time));
        for (var candidate : chosen) {
            sink.put(candidate.time, candidate.column, candidate.row);
        }
    }

    private static int compare(Candidate left, Candidate right) {
        return switch (left.column.type()) {
            case LONG ->
                Long.compare(((LongColumn) left.column).at(left.row), ((LongColumn) right.column).at(right.row));
            case DOUBLE ->
                Double.compare(((DoubleColumn) left.column).at(left.row), ((DoubleColumn) right.column).at(right.row));
            case BOOLEAN ->
                Boolean.compare(
                        ((BooleanColumn) left.column).at(left.row), ((BooleanColumn) right.column).at(right.row));
            case STRING -> text(left).compareTo(text(right));
        };
    }

    private static String text(Candidate candidate) {
        var text = ((StringColumn) candidate.column).at(candidate.row);
        return text == null ? "" : text;
    }

    private record Candidate(long time, Column column, int row) {}
}
