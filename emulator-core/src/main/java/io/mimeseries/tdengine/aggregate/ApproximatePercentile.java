package io.mimeseries.tdengine.aggregate;

import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Values;
import java.util.List;

/** APERCENTILE: by a streaming histogram, or by a t-digest. */
final class ApproximatePercentile {
    private ApproximatePercentile() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type().kind();
        double percentage = arguments.get(1).constant() instanceof Number number ? number.doubleValue() : 0;
        boolean digest = arguments.size() > 2
                && "t-digest".equalsIgnoreCase((String) arguments.get(2).constant());
        return new DoubleCall((input, rows) -> {
            if (digest) {
                return TDigest.quantile(Percentile.sorted(input, rows, type), percentage / 100);
            }
            var histogram = new StreamingHistogram();
            for (var row : rows) {
                histogram.add(Values.at(input.values(), row, type));
            }
            return histogram.percentile(percentage);
        });
    }
}
