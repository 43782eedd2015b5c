package io.mimeseries.query.transform;

/** The transformations; a {@code hold} of -1 holds back as many results as the indicator needs to settle. */
public final class Transformations {
    private Transformations() {}

    /** The rate of change of numbers per unit of time in nanoseconds, a DOUBLE. */
    public static Transformation derivative(long unit, boolean nonNegative, boolean ascending) {
        return new Derivative(unit, nonNegative, ascending);
    }

    /** The change from one number to the next. */
    public static Transformation difference(boolean nonNegative) {
        return new Difference(nonNegative);
    }

    /** The mean of the last {@code n} numbers, a DOUBLE, once there are so many. */
    public static Transformation movingAverage(int n) {
        return new MovingAverage(n);
    }

    /** The sum of the numbers so far. */
    public static Transformation cumulativeSum() {
        return new CumulativeSum();
    }

    /** The whole units of time in nanoseconds from one point to the next, of every type, a LONG. */
    public static Transformation elapsed(long unit) {
        return new Elapsed(unit);
    }

    /** The exponential moving average of numbers, a DOUBLE. */
    public static Transformation exponentialMovingAverage(int period, int hold, WarmUp warmUp) {
        return new IndicatorTransformation(() -> new ExponentialMean(period, warmUp), hold, false);
    }

    /** The double exponential moving average of numbers, a DOUBLE. */
    public static Transformation doubleExponentialMovingAverage(int period, int hold, WarmUp warmUp) {
        return new IndicatorTransformation(() -> new DoubleMean(period, warmUp), hold, false);
    }

    /** The triple exponential moving average of numbers, a DOUBLE. */
    public static Transformation tripleExponentialMovingAverage(int period, int hold, WarmUp warmUp) {
        return new IndicatorTransformation(() -> new TripleMean(period, warmUp), hold, false);
    }

    /** The relative change of the triple exponential moving average of numbers in per cent, a DOUBLE. */
    public static Transformation tripleExponentialDerivative(int period, int hold, WarmUp warmUp) {
        return new IndicatorTransformation(() -> new TripleDerivative(period, warmUp), hold, true);
    }

    /** The relative strength index of numbers, a DOUBLE. */
    public static Transformation relativeStrengthIndex(int period, int hold, WarmUp warmUp) {
        return new IndicatorTransformation(() -> new RelativeStrengthIndex(period, warmUp), hold, false);
    }

    /** The Chande momentum oscillator of numbers, a DOUBLE; without smoothing the period must be 2 at least. */
    public static Transformation chandeMomentumOscillator(int period, int hold, WarmUp warmUp) {
        return new IndicatorTransformation(
                () -> warmUp == WarmUp.NONE ? new Chande(period) : new SmoothedChande(period, warmUp), hold, false);
    }

    /** Kaufman's efficiency ratio of numbers, a DOUBLE. */
    public static Transformation kaufmansEfficiencyRatio(int period, int hold) {
        return new IndicatorTransformation(() -> new EfficiencyRatio(period), hold, true);
    }

    /** Kaufman's adaptive moving average of numbers, a DOUBLE. */
    public static Transformation kaufmansAdaptiveMovingAverage(int period, int hold) {
        return new IndicatorTransformation(() -> new AdaptiveMean(period), hold, true);
    }

    /**
     * A Holt-Winters forecast of numbers, a DOUBLE.
     *
     * @param horizon the number of points to forecast
     * @param season the number of points in a season, or less than 2 for none
     * @param withFit true for the fitted values of the points, too
     * @param interval between points, that of GROUP BY time(), in nanoseconds
     */
    public static Transformation holtWinters(int horizon, int season, boolean withFit, long interval) {
        return new HoltWinters(horizon, season, withFit, interval);
    }
}
