package io.mimeseries.query.transform;

/** Smoothed gains and losses from one value to the next, beginning at 0. */
final class Momentum {
    private final ExponentialMean gains;
    private final ExponentialMean losses;
    private double last;

    Momentum(int period, WarmUp warmUp) {
        gains = new ExponentialMean(period + 1, 1 / (double) period, warmUp);
        losses = new ExponentialMean(period + 1, 1 / (double) period, warmUp);
    }

    void add(double value) {
        gains.add(value > last ? value - last : 0);
        losses.add(value < last ? last - value : 0);
        last = value;
    }

    double gain() {
        return gains.mean();
    }

    double loss() {
        return losses.mean();
    }

    int warmUpLength() {
        return gains.warmUpLength();
    }
}
