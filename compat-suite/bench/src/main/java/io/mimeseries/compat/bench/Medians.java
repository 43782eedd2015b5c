package io.mimeseries.compat.bench;

import java.util.Arrays;

/** The middle of some samples. */
public final class Medians {
    private Medians() {}

    public static double of(double... samples) {
        var sorted = samples.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
