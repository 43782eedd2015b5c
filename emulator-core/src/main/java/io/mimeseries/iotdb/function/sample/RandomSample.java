package io.mimeseries.iotdb.function.sample;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.FunctionErrors;
import io.mimeseries.iotdb.function.PointSink;
import java.util.Random;

/** {@code equal_size_bucket_random_sample(x)}: one row of each bucket, by chance; the same ones each time, so that tests repeat. */
public final class RandomSample extends BySize {
    private static final long SEED = 1;

    private final Random random = new Random(SEED);

    private RandomSample(DataType type, int size) {
        super(type, size, size);
    }

    public static RandomSample bind(FunctionCall call) {
        var size = Buckets.size(call);
        return new RandomSample(call.type(0), size);
    }

    @Override
    void accept(NumberWindow window, PointSink sink) {
        if (type() == DataType.DOUBLE) {
            // A fault of the real server: behind a DOUBLE it goes on to the case of types that it does not take.
            throw FunctionErrors.running(
                    "transform(RowWindow, PointCollector)",
                    "org.apache.iotdb.udf.api.exception.UDFInputSeriesDataTypeNotValidException");
        }
        window.emit(random.nextInt(window.size()), sink);
    }
}
