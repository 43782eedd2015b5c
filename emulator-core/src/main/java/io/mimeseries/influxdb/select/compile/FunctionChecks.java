package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.influxdb.StatementException;
import java.util.List;

/** What the functions of the select list ask of their arguments, in the order in which the real server looks. */
final class FunctionChecks {
    private FunctionChecks() {}

    static void check(Expression.Call call, FieldCheck field) {
        var arguments = call.arguments();
        switch (call.name()) {
            case "max", "min", "first", "last" -> {
                arguments(call);
                field.checkField(call.name(), arguments.get(0));
            }
            case "count", "sum", "mean", "median", "mode", "stddev", "spread" -> aggregate(call, field);
            case "distinct" -> field.checkDistinct(arguments, false);
            case "percentile" -> {
                arguments(call);
                if (!(arguments.get(1) instanceof Expression.IntegerLiteral)
                        && !(arguments.get(1) instanceof Expression.NumberLiteral)) {
                    throw new StatementException("expected float argument in percentile()");
                }
                field.checkField(call.name(), arguments.get(0));
            }
            case "sample" -> sample(call, field);
            case "top", "bottom" -> TopBottomCheck.check(call, field);
            case "integral" -> integral(call, field);
            default -> TransformationChecks.check(call, field);
        }
    }

    /** Checks the number of arguments. */
    static void arguments(Expression.Call call) {
        var function = FunctionTable.find(call.name());
        if (function == null) {
            throw new StatementException("undefined function " + call.name() + "()");
        }
        var count = call.arguments().size();
        if (count >= function.minArguments() && count <= function.maxArguments()) {
            return;
        }
        var expected = String.valueOf(function.minArguments());
        if (function.maxArguments() == Integer.MAX_VALUE) {
            expected = "at least " + expected;
        } else if (function.maxArguments() != function.minArguments()) {
            expected = "at least " + expected + " but no more than " + function.maxArguments();
        }
        throw new StatementException(
                "invalid number of arguments for " + call.name() + ", expected " + expected + ", got " + count);
    }

    static void requirePositive(Expression.DurationLiteral duration) {
        if (duration.nanoseconds() <= 0) {
            throw new StatementException("duration argument must be positive, got " + duration);
        }
    }

    private static void aggregate(Expression.Call call, FieldCheck field) {
        field.traits().onlySelectors = false;
        arguments(call);
        var argument = call.arguments().get(0);
        if (call.name().equals("count")) {
            if (argument instanceof Expression.Call inner && inner.name().equals("distinct")) {
                field.checkDistinct(inner.arguments(), true);
                return;
            }
            if (argument instanceof Expression.Distinct distinct) {
                field.checkDistinct(List.of(new Expression.VariableReference(distinct.name())), true);
                return;
            }
        }
        field.checkField(call.name(), argument);
    }

    private static void sample(Expression.Call call, FieldCheck field) {
        arguments(call);
        if (!(call.arguments().get(1) instanceof Expression.IntegerLiteral size)) {
            throw new StatementException("expected integer argument in sample()");
        }
        if (size.value() <= 0) {
            throw new StatementException("sample window must be greater than 1, got " + size.value());
        }
        field.checkField(call.name(), call.arguments().get(0));
    }

    private static void integral(Expression.Call call, FieldCheck field) {
        arguments(call);
        if (call.arguments().size() == 2) {
            if (!(call.arguments().get(1) instanceof Expression.DurationLiteral unit)) {
                throw new StatementException("second argument must be a duration");
            }
            requirePositive(unit);
        }
        field.traits().onlySelectors = false;
        field.checkField(call.name(), call.arguments().get(0));
    }
}
