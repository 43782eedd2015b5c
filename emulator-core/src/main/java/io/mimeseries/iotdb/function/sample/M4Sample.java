package io.mimeseries.iotdb.function.sample;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.PointSink;

/** {@code equal_size_bucket_m4_sample(x)}: first and last row of four buckets, and the least and greatest of those between. */
public final class M4Sample extends BySize {
    private static final int POINTS = 4;

    private M4Sample(DataType type, int size) {
        super(type, size, size);
    }

    public static M4Sample bind(FunctionCall call) {
        var size = Buckets.size(call) * POINTS;
        return new M4Sample(call.type(0), size);
    }

    @Override
    void accept(NumberWindow window, PointSink sink) {
        if (window.size() <= POINTS) {
            for (int i = 0; i < window.size(); i++) {
                window.emit(i, sink);
            }
            return;
        }
        int least = 1;
        int greatest = 1;
        for (int i = 2; i < window.size() - 1; i++) {
            least = window.isLess(i, least) ? i : least;
            greatest = window.isLess(greatest, i) ? i : greatest;
        }
        if (least == greatest) {
            greatest = window.size() - 2;
        }
        window.emit(0, sink);
        window.emit(Math.min(least, greatest), sink);
        window.emit(Math.max(least, greatest), sink);
        window.emit(window.size() - 1, sink);
    }
}
