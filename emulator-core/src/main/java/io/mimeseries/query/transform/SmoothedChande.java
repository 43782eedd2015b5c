package io.mimeseries.query.transform;

/** The Chande momentum oscillator over smoothed gains and losses. */
final class SmoothedChande implements Indicator {
    private final Momentum momentum;

    SmoothedChande(int period, WarmUp warmUp) {
        momentum = new Momentum(period, warmUp);
    }

    @Override
    public double add(double value) {
        momentum.add(value);
        var gain = momentum.gain();
        var loss = momentum.loss();
        return 100.0 * ((gain - loss) / (gain + loss));
    }

    @Override
    public int warmUpLength() {
        return momentum.warmUpLength();
    }
}
