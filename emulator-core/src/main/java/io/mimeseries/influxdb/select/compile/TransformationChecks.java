package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.influxdb.StatementException;

/** The rules of the functions that make a series from a series. */
final class TransformationChecks {
    private TransformationChecks() {}

    static void check(Expression.Call call, FieldCheck field) {
        FunctionChecks.arguments(call);
        switch (call.name()) {
            case "derivative", "non_negative_derivative", "elapsed" -> checkUnit(call);
            case "moving_average" -> checkWindow(call);
            case "difference", "non_negative_difference", "cumulative_sum" -> {
                // only the input
            }
            case "holt_winters", "holt_winters_with_fit" -> {
                forecast(call, field);
                return;
            }
            default -> {
                TechnicalAnalysisChecks.check(call);
                checkInput(call, field, false);
                return;
            }
        }
        checkInput(call, field, true);
    }

    private static void checkInput(Expression.Call call, FieldCheck field, boolean distinctAllowed) {
        var traits = field.traits();
        traits.onlySelectors = false;
        var input = call.arguments().get(0);
        if (input instanceof Expression.Call inner) {
            requireInterval(call, traits);
            if (distinctAllowed) {
                field.checkNested(inner);
            } else {
                field.check(inner);
            }
            return;
        }
        if (traits.ownInterval()) {
            throw new StatementException("aggregate function required inside the call to " + call.name());
        }
        field.checkField(call.name(), input);
    }

    private static void requireInterval(Expression.Call call, SelectTraits traits) {
        if (!traits.hasInterval) {
            throw new StatementException(call.name() + " aggregate requires a GROUP BY interval");
        }
    }

    private static void checkUnit(Expression.Call call) {
        if (call.arguments().size() < 2) {
            return;
        }
        var unit = call.arguments().get(1);
        if (!(unit instanceof Expression.DurationLiteral duration)) {
            throw new StatementException(
                    "second argument to " + call.name() + " must be a duration, got " + NodeNames.of(unit));
        }
        FunctionChecks.requirePositive(duration);
    }

    private static void checkWindow(Expression.Call call) {
        var window = call.arguments().get(1);
        if (!(window instanceof Expression.IntegerLiteral size)) {
            throw new StatementException(
                    "second argument for moving_average must be an integer, got " + NodeNames.of(window));
        }
        if (size.value() <= 1) {
            throw new StatementException("moving_average window must be greater than 1, got " + size.value());
        }
    }

    private static void forecast(Expression.Call call, FieldCheck field) {
        var name = call.name();
        if (!(call.arguments().get(1) instanceof Expression.IntegerLiteral count)) {
            throw new StatementException("expected integer argument as second arg in " + name);
        }
        if (count.value() <= 0) {
            throw new StatementException("second arg to " + name + " must be greater than 0, got " + count.value());
        }
        if (!(call.arguments().get(2) instanceof Expression.IntegerLiteral season)) {
            throw new StatementException("expected integer argument as third arg in " + name);
        }
        if (season.value() < 0) {
            throw new StatementException("third arg to " + name + " cannot be negative, got " + season.value());
        }
        field.traits().onlySelectors = false;
        if (!(call.arguments().get(0) instanceof Expression.Call inner)) {
            throw new StatementException("must use aggregate function with " + name);
        }
        requireInterval(call, field.traits());
        field.checkNested(inner);
    }
}
