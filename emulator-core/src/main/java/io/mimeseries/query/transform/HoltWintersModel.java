package io.mimeseries.query.transform;

import io.mimeseries.query.expression.MathFunctions;
import org.jspecify.annotations.Nullable;

/** The damped Holt-Winters model of one series at regular times, NaN where a value is missing. */
final class HoltWintersModel {
    private static final double TOLERANCE = 1.0e-4;
    private static final double WEIGHT = 0.5;
    private static final double LEAST_GUESS = 0.3;
    private static final double GUESS_STEP = 0.4;
    private static final int SMOOTHING = 4;
    private static final int LEVEL = 4;
    private static final int TREND = 5;
    private static final int SEASONS = 6;

    private final double[] values;
    private final int season;

    /** @param season points in a season, or less than 2 for none */
    HoltWintersModel(double[] values, int season) {
        this.values = values;
        this.season = season < 2 ? 0 : season;
    }

    /** The fitted values of all points, then {@code horizon} further ones. */
    double[] fitAndForecast(int horizon) {
        return forecast(horizon, bestParameters());
    }

    /** Tries two guesses for each of the four smoothing parameters. */
    private double[] bestParameters() {
        var guess = firstGuess();
        var least = Double.POSITIVE_INFINITY;
        double @Nullable [] best = null;
        for (int combination = 0; combination < 1 << SMOOTHING; combination++) {
            for (int i = 0; i < SMOOTHING; i++) {
                var high = (combination >> (SMOOTHING - 1 - i) & 1) == 1;
                guess[i] = high ? LEAST_GUESS + GUESS_STEP : LEAST_GUESS;
            }
            var parameters = new NelderMead(this::squaredError, guess, TOLERANCE).minimum();
            var error = squaredError(parameters.clone());
            if (error < least || best == null) {
                least = error;
                best = parameters;
            }
        }
        return best == null ? guess : best;
    }

    private double[] firstGuess() {
        var guess = new double[SEASONS + season];
        if (season == 0) {
            guess[LEVEL] = WEIGHT * values[0];
            guess[TREND] = Double.isNaN(values[1]) ? 0 : WEIGHT * (values[1] - values[0]);
            return guess;
        }
        for (int i = 0; i < season; i++) {
            if (!Double.isNaN(values[i])) {
                guess[LEVEL] += 1 / (double) season * values[i];
            }
        }
        for (int i = 0; i < season && season + i < values.length; i++) {
            if (!Double.isNaN(values[i]) && !Double.isNaN(values[season + i])) {
                guess[TREND] += 1 / (double) (season * season) * (values[season + i] - values[i]);
            }
        }
        for (int i = 0; i < season; i++) {
            guess[SEASONS + i] = Double.isNaN(values[i]) ? 0 : values[i] / guess[LEVEL];
        }
        return guess;
    }

    /** Changes the parameters: constrains them, and leaves the last seasonal factors behind. */
    private double[] forecast(int horizon, double[] parameters) {
        for (int i = 0; i < SMOOTHING; i++) {
            parameters[i] = parameters[i] > 1 ? 1 : parameters[i] < 0 ? 0 : parameters[i];
        }
        var alpha = parameters[0];
        var beta = parameters[1];
        var gamma = parameters[2];
        var damping = parameters[3];
        var dampingSum = damping;
        var level = parameters[LEVEL];
        var trend = parameters[TREND];
        var value = values[0];
        var forecast = new double[values.length + horizon];
        forecast[0] = value;
        var shift = season - 1;
        for (int t = 1; t < forecast.length; t++) {
            var factor = season == 0 ? 1 : parameters[SEASONS + (t - season + shift) % season];
            var nextFactor = season == 0 ? 1 : parameters[SEASONS + (t - season + t % season + shift) % season];
            var expected = level + damping * trend;
            var newLevel = alpha * (value / factor) + (1 - alpha) * expected;
            var newTrend = beta * (newLevel - level) + (1 - beta) * damping * trend;
            var newFactor = gamma * (value / expected) + (1 - gamma) * factor;
            level = newLevel;
            trend = newTrend;
            value = (newLevel + dampingSum * newTrend) * nextFactor;
            dampingSum += MathFunctions.pow(damping, t);
            if (season > 0) {
                parameters[SEASONS + (t + shift) % season] = newFactor;
                shift++;
            }
            forecast[t] = value;
        }
        return forecast;
    }

    private double squaredError(double[] parameters) {
        var forecast = forecast(0, parameters);
        double error = 0;
        for (int i = 0; i < forecast.length; i++) {
            if (!Double.isNaN(values[i])) {
                if (Double.isNaN(forecast[i])) {
                    return Double.POSITIVE_INFINITY;
                }
                error += (forecast[i] - values[i]) * (forecast[i] - values[i]);
            }
        }
        return error;
    }
}
