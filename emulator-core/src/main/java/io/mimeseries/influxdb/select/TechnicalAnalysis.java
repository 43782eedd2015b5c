package io.mimeseries.influxdb.select;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.StringLiteral;
import io.mimeseries.query.transform.Transformation;
import io.mimeseries.query.transform.Transformations;
import io.mimeseries.query.transform.WarmUp;

/** The functions of technical analysis: {@code name(field, period [, hold [, 'warm-up']])}. */
final class TechnicalAnalysis {
    private TechnicalAnalysis() {}

    static Transformation transformation(Call call) {
        var period = (int) Calls.number(call.arguments().get(1));
        var hold = call.arguments().size() > 2
                ? (int) Calls.number(call.arguments().get(2))
                : -1;
        return switch (call.name()) {
            case "exponential_moving_average" ->
                Transformations.exponentialMovingAverage(period, hold, warmUp(call, WarmUp.EXPONENTIAL));
            case "double_exponential_moving_average" ->
                Transformations.doubleExponentialMovingAverage(period, hold, warmUp(call, WarmUp.EXPONENTIAL));
            case "triple_exponential_moving_average" ->
                Transformations.tripleExponentialMovingAverage(period, hold, warmUp(call, WarmUp.EXPONENTIAL));
            case "triple_exponential_derivative" ->
                Transformations.tripleExponentialDerivative(period, hold, warmUp(call, WarmUp.EXPONENTIAL));
            case "relative_strength_index" ->
                Transformations.relativeStrengthIndex(period, hold, warmUp(call, WarmUp.EXPONENTIAL));
            case "chande_momentum_oscillator" -> chande(period, hold, warmUp(call, WarmUp.NONE));
            case "kaufmans_efficiency_ratio" -> Transformations.kaufmansEfficiencyRatio(period, hold);
            case "kaufmans_adaptive_moving_average" -> Transformations.kaufmansAdaptiveMovingAverage(period, hold);
            default -> throw new NotEmulatedException(call.name() + "()");
        };
    }

    private static Transformation chande(int period, int hold, WarmUp warmUp) {
        if (period == 1 && warmUp == WarmUp.NONE) {
            throw new NotEmulatedException("chande_momentum_oscillator() of 1 point, where InfluxDB 1.6.7 panics");
        }
        return Transformations.chandeMomentumOscillator(period, hold, warmUp);
    }

    private static WarmUp warmUp(Call call, WarmUp otherwise) {
        if (call.arguments().size() < 4 || !(call.arguments().get(3) instanceof StringLiteral literal)) {
            return otherwise;
        }
        return switch (literal.value()) {
            case "simple" -> WarmUp.SIMPLE;
            case "none" -> WarmUp.NONE;
            default -> WarmUp.EXPONENTIAL;
        };
    }
}
