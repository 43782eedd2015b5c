package io.mimeseries.query.transform;

/** The exponential moving average. */
final class ExponentialMean implements Indicator {
    private final int period;
    private final double weight;
    private final WarmUp warmUp;
    private double mean;
    private int count;

    ExponentialMean(int period, WarmUp warmUp) {
        this(period, 2 / (double) (period + 1), warmUp);
    }

    /** @param weight of a new value once the mean is warm */
    ExponentialMean(int period, double weight, WarmUp warmUp) {
        this.period = period;
        this.weight = weight;
        this.warmUp = warmUp;
    }

    @Override
    public double add(double value) {
        if (count == 0) {
            mean = value;
        } else if (isWarm()) {
            mean = (value - mean) * weight + mean;
        } else if (warmUp == WarmUp.SIMPLE) {
            mean = (mean * count + value) / (count + 1);
        } else {
            mean = (value - mean) * (2 / (double) (count + 2)) + mean;
        }
        if (count < period) {
            count++;
        }
        return mean;
    }

    double mean() {
        return mean;
    }

    boolean isWarm() {
        return count == period;
    }

    /** True if its means may already be used by the next mean of a chain. */
    boolean feeds() {
        return warmUp != WarmUp.SIMPLE || isWarm();
    }

    @Override
    public int warmUpLength() {
        return period - 1;
    }
}
