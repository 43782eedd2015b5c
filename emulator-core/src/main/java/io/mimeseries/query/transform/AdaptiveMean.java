package io.mimeseries.query.transform;

/** Kaufman's adaptive moving average, whose weight follows the efficiency ratio. */
final class AdaptiveMean implements Indicator {
    private static final double FASTEST = 2.0 / (2.0 + 1.0);
    private static final double SLOWEST = 2.0 / (30.0 + 1.0);

    private final EfficiencyRatio ratio;
    private double mean;

    AdaptiveMean(int period) {
        ratio = new EfficiencyRatio(period);
    }

    @Override
    public double add(double value) {
        if (!ratio.isWarm()) {
            mean = ratio.newest();
        }
        var root = ratio.add(value) * (FASTEST - SLOWEST) + SLOWEST;
        mean += root * root * (value - mean);
        return mean;
    }

    @Override
    public int warmUpLength() {
        return ratio.warmUpLength();
    }
}
