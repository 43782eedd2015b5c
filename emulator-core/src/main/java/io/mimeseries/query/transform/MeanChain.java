package io.mimeseries.query.transform;

/** Exponential means of exponential means. */
final class MeanChain {
    private final ExponentialMean[] means;
    private final double[] values;
    private final WarmUp warmUp;

    MeanChain(int length, int period, WarmUp warmUp) {
        this.warmUp = warmUp;
        values = new double[length];
        means = new ExponentialMean[length];
        for (int i = 0; i < length; i++) {
            means[i] = new ExponentialMean(period, warmUp);
        }
    }

    /** The means of each order; one that is not fed yet repeats the one before. */
    double[] add(double value) {
        var current = value;
        for (int i = 0; i < means.length; i++) {
            if (i == 0 || means[i - 1].feeds()) {
                current = means[i].add(current);
            }
            values[i] = current;
        }
        return values;
    }

    int warmUpLength() {
        return means[0].warmUpLength() * (warmUp == WarmUp.SIMPLE ? means.length : 1);
    }
}
