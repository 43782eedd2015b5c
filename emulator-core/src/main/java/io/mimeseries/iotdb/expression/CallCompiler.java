package io.mimeseries.iotdb.expression;

import io.mimeseries.grammar.iotdb.ast.Attribute;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.function.AggregateFunction;
import io.mimeseries.iotdb.function.Function;
import io.mimeseries.iotdb.function.FunctionBinder;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.RowFunction;
import io.mimeseries.iotdb.function.SeriesFunction;
import io.mimeseries.iotdb.function.scalar.Cast;
import io.mimeseries.iotdb.function.scalar.Diff;
import io.mimeseries.iotdb.function.scalar.Round;
import io.mimeseries.iotdb.function.scalar.ScalarErrors;
import io.mimeseries.iotdb.function.scalar.TextScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Calls of functions: aggregations, the scalar functions of 1.3, and all others. */
final class CallCompiler {
    private final ExpressionCompiler compiler;
    private final FunctionBinder functions;
    private final ExpressionText texts;
    private final IotDbVersion version;

    CallCompiler(ExpressionCompiler compiler, FunctionBinder functions, ExpressionText texts, IotDbVersion version) {
        this.compiler = compiler;
        this.functions = functions;
        this.texts = texts;
        this.version = version;
    }

    CompiledExpression compile(Expression.Call node) {
        var aggregate = AggregateFunction.find(node.name(), version);
        if (aggregate != null) {
            return aggregate(node, aggregate);
        }
        var arguments = compiler.compile(node.arguments());
        if (arguments.stream().allMatch(CompiledExpression::isConstant)) {
            throw ExpressionErrors.constantArguments(texts.of(node));
        }
        return function(bind(node, call(node, arguments)), arguments);
    }

    CompiledExpression compile(Expression.Cast node) {
        var operand = compiler.compile(node.operand());
        return function(new Cast(typeOf(operand, DataType.TEXT), Cast.target(node.type())), List.of(operand));
    }

    CompiledExpression compile(Expression.Replace node) {
        var operand = compiler.compile(node.operand());
        return function(TextScalar.replace(operand.type(), node.from(), node.to()), List.of(operand));
    }

    CompiledExpression compile(Expression.Substring node) {
        var operand = compiler.compile(node.operand());
        var length = node.length() == null ? null : (Integer) Integer.parseInt(node.length());
        return function(TextScalar.substring(operand.type(), Integer.parseInt(node.start()), length), List.of(operand));
    }

    CompiledExpression compile(Expression.Round node) {
        var operand = compiler.compile(node.operand());
        var places = node.places() == null ? 0 : Integer.parseInt(node.places().text());
        return function(Round.bind(operand.type(), places), List.of(operand));
    }

    private CompiledExpression aggregate(Expression.Call node, AggregateFunction function) {
        var expected = function.arguments();
        var actual = node.arguments().size();
        if (actual != expected) {
            throw version.isAtLeast(IotDbVersion.V1_3_2)
                    ? ExpressionErrors.argumentCount(texts.of(node), actual, expected)
                    : new IotDbException(
                            StatusCode.INTERNAL_ERROR,
                            "Builtin aggregation function only accepts 1 input expression. Actual " + actual
                                    + " input expressions.");
        }
        if (function == AggregateFunction.COUNT_TIME) {
            return new AggregateExpression(texts.of(node), DataType.INT64);
        }
        var argument = compiler.compile(node.arguments().get(0));
        if (argument.isConstant()) {
            throw ExpressionErrors.constantArguments(texts.of(node));
        }
        return new AggregateExpression(texts.of(node), function.resultType(node.name(), argument.type(), version));
    }

    private Function bind(Expression.Call node, FunctionCall call) {
        if (version.isAtLeast(IotDbVersion.V1_3_2)) {
            switch (node.name().toUpperCase(Locale.ROOT)) {
                case "CAST" -> {
                    requireOne(node);
                    return new Cast(call.type(0), Cast.target(call.text("type")));
                }
                case "DIFF" -> {
                    requireOne(node);
                    return Diff.bind(call);
                }
                case "SUBSTRING", "REPLACE", "ROUND" -> throw ScalarErrors.syntax();
                default -> {
                    return functions.bind(call);
                }
            }
        }
        return functions.bind(call);
    }

    private void requireOne(Expression.Call node) {
        if (node.arguments().size() != 1) {
            throw ExpressionErrors.argumentCount(
                    texts.of(node), node.arguments().size(), 1);
        }
    }

    private static FunctionCall call(Expression.Call node, List<CompiledExpression> arguments) {
        var types = new ArrayList<@Nullable DataType>();
        arguments.forEach(argument -> types.add(argument.type()));
        var attributes = new LinkedHashMap<String, String>();
        for (Attribute attribute : node.attributes()) {
            attributes.put(attribute.key(), attribute.value());
        }
        return new FunctionCall(node.name(), types, attributes);
    }

    private static CompiledExpression function(Function function, List<CompiledExpression> arguments) {
        return function.accept(new Function.Visitor<>() {
            @Override
            public CompiledExpression visit(RowFunction rows) {
                return new OperatorExpression(rows.type(), arguments, true, rows::apply);
            }

            @Override
            public CompiledExpression visit(SeriesFunction series) {
                return new SeriesExpression(series, arguments);
            }
        });
    }

    private static DataType typeOf(CompiledExpression expression, DataType otherwise) {
        var type = expression.type();
        return type == null ? otherwise : type;
    }
}
