package io.mimeseries.query.transform;

/** The triple exponential moving average. */
final class TripleMean implements Indicator {
    private final MeanChain chain;

    TripleMean(int period, WarmUp warmUp) {
        chain = new MeanChain(3, period, warmUp);
    }

    @Override
    public double add(double value) {
        var means = chain.add(value);
        return 3 * means[0] - 3 * means[1] + means[2];
    }

    @Override
    public int warmUpLength() {
        return chain.warmUpLength();
    }
}
