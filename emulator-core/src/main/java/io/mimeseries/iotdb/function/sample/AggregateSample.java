package io.mimeseries.iotdb.function.sample;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.PointSink;
import java.util.Locale;
import java.util.Set;

/**
 * {@code equal_size_bucket_agg_sample(x, 'type'='avg')}: one value for each bucket at the time of its first row. Sums wrap around or round in the
 * type of the argument.
 */
public final class AggregateSample extends BySize {
    private static final Set<String> METHODS = Set.of("avg", "max", "min", "sum", "extreme", "variance");

    private final String method;

    private AggregateSample(DataType type, int size, String method) {
        super(type, size, size);
        this.method = method;
    }

    public static AggregateSample bind(FunctionCall call) {
        var size = Buckets.size(call);
        var method = call.text("type", "avg").toLowerCase(Locale.ROOT);
        call.require(
                METHODS.contains(method),
                "Illegal aggregation method. Aggregation type should be avg, min, max, sum, extreme, variance.");
        var real = method.equals("avg") || method.equals("variance");
        return new AggregateSample(real ? DataType.DOUBLE : call.type(0), size, method);
    }

    @Override
    void accept(NumberWindow window, PointSink sink) {
        var time = window.time(0);
        switch (method) {
            case "avg" -> sink.put(time, mean(window));
            case "variance" -> sink.put(time, variance(window));
            case "max" -> emitAt(window, greatest(window), sink);
            case "min" -> emitAt(window, least(window), sink);
            case "sum" -> sum(window, time, sink);
            default -> extreme(window, time, sink);
        }
    }

    private static double mean(NumberWindow window) {
        double sum = 0;
        for (int i = 0; i < window.size(); i++) {
            sum += window.number(i);
        }
        return sum / window.size();
    }

    private static double variance(NumberWindow window) {
        var mean = mean(window);
        double sum = 0;
        for (int i = 0; i < window.size(); i++) {
            var delta = window.number(i) - mean;
            sum += delta * delta;
        }
        return sum / window.size();
    }

    private static int greatest(NumberWindow window) {
        int best = 0;
        for (int i = 1; i < window.size(); i++) {
            best = window.isLess(best, i) ? i : best;
        }
        return best;
    }

    private static int least(NumberWindow window) {
        int best = 0;
        for (int i = 1; i < window.size(); i++) {
            best = window.isLess(i, best) ? i : best;
        }
        return best;
    }

    private static void emitAt(NumberWindow window, int index, PointSink sink) {
        if (window.isWhole()) {
            sink.put(window.time(0), window.whole(index));
        } else {
            sink.put(window.time(0), window.number(index));
        }
    }

    private void sum(NumberWindow window, long time, PointSink sink) {
        if (window.isWhole()) {
            long sum = 0;
            for (int i = 0; i < window.size(); i++) {
                sum += window.whole(i);
            }
            sink.put(time, type() == DataType.INT32 ? (int) sum : sum);
            return;
        }
        double sum = 0;
        for (int i = 0; i < window.size(); i++) {
            sum += window.number(i);
            sum = type() == DataType.FLOAT ? (float) sum : sum;
        }
        sink.put(time, sum);
    }

    /** The real server compares sizes with what it took before, sign included: after a negative value every other one wins. */
    private static void extreme(NumberWindow window, long time, PointSink sink) {
        if (window.isWhole()) {
            long extreme = 0;
            for (int i = 0; i < window.size(); i++) {
                extreme = extreme < Math.abs(window.whole(i)) ? window.whole(i) : extreme;
            }
            sink.put(time, extreme);
            return;
        }
        double extreme = 0;
        for (int i = 0; i < window.size(); i++) {
            extreme = extreme < Math.abs(window.number(i)) ? window.number(i) : extreme;
        }
        sink.put(time, extreme);
    }
}
