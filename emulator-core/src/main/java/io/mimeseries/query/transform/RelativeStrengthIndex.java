package io.mimeseries.query.transform;

/** Wilder's relative strength index. */
final class RelativeStrengthIndex implements Indicator {
    private final Momentum momentum;

    RelativeStrengthIndex(int period, WarmUp warmUp) {
        momentum = new Momentum(period, warmUp);
    }

    @Override
    public double add(double value) {
        momentum.add(value);
        return 100 - (100 / (1 + momentum.gain() / momentum.loss()));
    }

    @Override
    public int warmUpLength() {
        return momentum.warmUpLength();
    }
}
