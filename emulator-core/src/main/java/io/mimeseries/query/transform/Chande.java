package io.mimeseries.query.transform;

/** The Chande momentum oscillator over the plain sums of the last gains and losses. */
final class Chande implements Indicator {
    /** The last changes from value to value, one fewer than the period. */
    private final double[] changes;

    private int oldest;
    private boolean hasLast;
    private double last;
    private double gains;
    private double losses;

    Chande(int period) {
        changes = new double[period - 1];
    }

    @Override
    public double add(double value) {
        var change = hasLast ? value - last : 0;
        gains += change > 0 ? change : 0;
        losses -= change < 0 ? change : 0;
        var result = gains != 0 || losses != 0 ? 100.0 * ((gains - losses) / (gains + losses)) : 0;
        oldest = oldest + 1 == changes.length ? 0 : oldest + 1;
        var dropped = changes[oldest];
        gains -= dropped > 0 ? dropped : 0;
        losses += dropped < 0 ? dropped : 0;
        changes[oldest] = change;
        last = value;
        hasLast = true;
        return result;
    }

    @Override
    public int warmUpLength() {
        return changes.length;
    }
}
