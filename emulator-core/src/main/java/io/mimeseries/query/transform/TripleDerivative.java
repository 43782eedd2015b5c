package io.mimeseries.query.transform;

/** The percentage by which the triple exponential mean changes. */
final class TripleDerivative implements Indicator {
    private final MeanChain chain;
    private double last;

    TripleDerivative(int period, WarmUp warmUp) {
        chain = new MeanChain(3, period, warmUp);
    }

    @Override
    public double add(double value) {
        var current = chain.add(value)[2];
        var rate = (current / last - 1) * 100;
        last = current;
        return rate;
    }

    @Override
    public int warmUpLength() {
        return chain.warmUpLength() + 1;
    }
}
