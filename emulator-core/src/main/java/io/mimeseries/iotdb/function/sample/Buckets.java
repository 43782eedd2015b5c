package io.mimeseries.iotdb.function.sample;

import io.mimeseries.iotdb.function.FunctionCall;

/** What the functions {@code equal_size_bucket_…_sample} share: of each so many rows, one belongs to the sample. */
final class Buckets {
    private static final double DEFAULT_PROPORTION = 0.1;

    private Buckets() {}

    /** Checks the call; the number of rows of a bucket, from {@code 'proportion'='0.1'}, more than 0 and at most 1. */
    static int size(FunctionCall call) {
        var proportion = call.real("proportion", DEFAULT_PROPORTION);
        call.requireNumber()
                .require(
                        proportion > 0 && proportion <= 1,
                        "Illegal sample proportion. proportion > 0 and proportion <= 1");
        return (int) (1 / proportion);
    }
}
