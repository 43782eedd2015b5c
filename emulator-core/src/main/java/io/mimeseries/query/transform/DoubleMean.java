package io.mimeseries.query.transform;

/** The double exponential moving average. */
final class DoubleMean implements Indicator {
    private final MeanChain chain;

    DoubleMean(int period, WarmUp warmUp) {
        chain = new MeanChain(2, period, warmUp);
    }

    @Override
    public double add(double value) {
        var means = chain.add(value);
        return 2 * means[0] - means[1];
    }

    @Override
    public int warmUpLength() {
        return chain.warmUpLength();
    }
}
