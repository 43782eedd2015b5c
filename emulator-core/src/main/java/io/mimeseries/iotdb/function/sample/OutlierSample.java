package io.mimeseries.iotdb.function.sample;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.PointSink;
import java.util.Comparator;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * {@code equal_size_bucket_outlier_sample(x, 'type'='avg', 'number'='3')}: of buckets of {@code number} times as many rows, the {@code number}
 * rows that stand out most. Which of equal ones stay follows from the moves of the real server's heap.
 */
public final class OutlierSample extends BySize {
    private static final int DEFAULT_NUMBER = 3;
    private static final Set<String> METHODS = Set.of("avg", "stendis", "cos", "prenextdis");

    private final String method;
    private final int number;

    private OutlierSample(DataType type, int size, String method, int number) {
        super(type, size, size);
        this.method = method;
        this.number = number;
    }

    public static OutlierSample bind(FunctionCall call) {
        var size = Buckets.size(call);
        var method = call.text("type", "avg").toLowerCase(Locale.ROOT);
        var number = call.integer("number", DEFAULT_NUMBER);
        call.require(
                        METHODS.contains(method),
                        "Illegal outlier method. Outlier type should be avg, stendis, cos or prenextdis.")
                .require(number > 0, "Illegal number. Number should be greater than 0.");
        return new OutlierSample(call.type(0), size * number, method, number);
    }

    @Override
    void accept(NumberWindow window, PointSink sink) {
        var inner = !method.equals("avg");
        var spare = window.size() - number;
        if (spare <= 0 || (inner && spare <= 2)) {
            emitShort(window, spare, sink);
            return;
        }
        var score = score(window);
        var heap = new PriorityQueue<Outlier>(number, Comparator.comparingDouble(Outlier::score));
        for (int i = inner ? 1 : 0; i < (inner ? window.size() - 1 : window.size()); i++) {
            var outlier = new Outlier(i, score.of(i));
            var weakest = heap.peek();
            if (weakest == null || heap.size() < number) {
                heap.add(outlier);
            } else if (outlier.score > weakest.score) {
                heap.poll();
                heap.add(outlier);
            }
        }
        heap.stream().mapToInt(Outlier::index).sorted().forEach(index -> window.emit(index, sink));
    }

    /** Windows of hardly more than the rows that are wanted: the rows at the ends are left out where they are too many. */
    private static void emitShort(NumberWindow window, int spare, PointSink sink) {
        for (int i = spare == 2 ? 1 : 0; i < window.size() - (spare > 0 ? 1 : 0); i++) {
            window.emit(i, sink);
        }
    }

    private Score score(NumberWindow window) {
        return switch (method) {
            case "avg" -> fromMean(window);
            case "stendis" -> fromLine(window);
            case "cos" -> index -> -cosine(window, index);
            default -> index -> neighbourDistance(window, index);
        };
    }

    private static Score fromMean(NumberWindow window) {
        double sum = 0;
        for (int i = 0; i < window.size(); i++) {
            sum += window.number(i);
        }
        var mean = sum / window.size();
        return index -> Math.abs(window.number(index) - mean);
    }

    /** The distance from the line through first and last row. */
    private static Score fromLine(NumberWindow window) {
        var end = window.size() - 1;
        var a = window.number(0) - window.number(end);
        double b = window.time(end) - window.time(0);
        var c = window.time(0) * window.number(end) - window.time(end) * window.number(0);
        var length = Math.sqrt(a * a + b * b);
        return index -> Math.abs(a * window.time(index) + b * window.number(index) + c) / length;
    }

    /** Of the angle between the ways from the row before and to the row behind. */
    private static double cosine(NumberWindow window, int index) {
        double x1 = window.time(index) - window.time(index - 1);
        double x2 = window.time(index + 1) - window.time(index);
        var y1 = window.number(index) - window.number(index - 1);
        var y2 = window.number(index + 1) - window.number(index);
        return (x1 * x2 + y1 * y2) / (Math.sqrt(x1 * x1 + y1 * y1) * Math.sqrt(x2 * x2 + y2 * y2));
    }

    private static double neighbourDistance(NumberWindow window, int index) {
        double times = window.time(index + 1) - window.time(index - 1);
        return times
                + Math.abs(window.number(index) - window.number(index - 1))
                + Math.abs(window.number(index + 1) - window.number(index));
    }

    /** How much a row stands out: the greater the more. */
    private interface Score {
        double of(int index);
    }

    private record Outlier(int index, double score) {}
}
