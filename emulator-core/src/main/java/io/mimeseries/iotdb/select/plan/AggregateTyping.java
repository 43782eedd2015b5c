package io.mimeseries.iotdb.select.plan;

import io.mimeseries.grammar.iotdb.ast.Attribute;
import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.function.AggregateFunction;
import io.mimeseries.iotdb.select.aggregate.RunLength;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what aggregations are given besides values. */
public final class AggregateTyping {
    /** The type that columns of the literal NULL have. */
    private static final DataType OF_NULL = DataType.DOUBLE;

    private AggregateTyping() {}

    /** @param type of the results, null of the literal NULL */
    static AggregateSlot slot(
            Expression.Call call, AggregateFunction function, @Nullable DataType type, AggregateArguments arguments) {
        var input = arguments.compiled().get(0).type();
        var keep = function == AggregateFunction.COUNT_IF ? keep(call) : null;
        return new AggregateSlot(
                function,
                input == null ? OF_NULL : input,
                type == null ? OF_NULL : type,
                keep,
                ignoreNull(call.attributes()),
                List.of(arguments));
    }

    /** Counts rows: the arguments only tell which. */
    static AggregateSlot countTime(List<CompiledExpression> compiled) {
        return new AggregateSlot(
                AggregateFunction.COUNT_TIME,
                DataType.INT64,
                DataType.INT64,
                null,
                true,
                List.of(new AggregateArguments(null, compiled)));
    }

    /** The second argument of {@code count_if}: a number, which is the least length, or a comparison of {@code keep} with one. */
    private static RunLength keep(Expression.Call call) {
        var keep = call.arguments().get(1);
        if (keep instanceof Literal.IntegerLiteral number) {
            var least = Long.parseLong(number.text());
            return length -> length >= least;
        }
        if (!(keep instanceof Expression.Binary comparison
                && comparison.operator().isComparison())) {
            throw semantic("Keep condition of Aggregation function [" + call.name()
                    + "] need to be constant or compare expression constructed by keep and a long number");
        }
        var isKeep = comparison.left() instanceof Expression.Timeseries left
                && left.path().toString().equalsIgnoreCase("keep");
        if (!isKeep || !(comparison.right() instanceof Literal.IntegerLiteral number)) {
            throw semantic("Please check input keep condition of Aggregation function [" + call.name() + "]");
        }
        return length(comparison.operator(), Long.parseLong(number.text()));
    }

    /** What {@code keep} compared with a number means. */
    public static RunLength length(BinaryOperator operator, long bound) {
        return switch (operator) {
            case LESS -> length -> length < bound;
            case LESS_OR_EQUAL -> length -> length <= bound;
            case GREATER -> length -> length > bound;
            case GREATER_OR_EQUAL -> length -> length >= bound;
            case EQUAL -> length -> length == bound;
            case NOT_EQUAL -> length -> length != bound;
            default -> throw new IllegalArgumentException(operator.text());
        };
    }

    private static boolean ignoreNull(List<Attribute> attributes) {
        @Nullable String found = null;
        for (var attribute : attributes) {
            if (attribute.key().toLowerCase(Locale.ROOT).equals("ignorenull")) {
                found = attribute.value();
            }
        }
        return found == null || Boolean.parseBoolean(found);
    }

    private static IotDbException semantic(String message) {
        return new IotDbException(StatusCode.SEMANTIC_ERROR, message);
    }
}
