package io.mimeseries.iotdb.select.plan;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.expression.Inputs;
import io.mimeseries.iotdb.function.AggregateFunction;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The aggregations that some expressions ask for: each becomes a column of the aggregated rows when it is first asked for. */
public final class AggregateColumns implements Inputs {
    /** The name of the column with the last time of each window. */
    public static final String END_TIME = "__endTime";

    private final IotDbVersion version;
    private final Function<Path, TimeseriesView> schema;
    private final Function<Expression, CompiledExpression> arguments;
    private final List<AggregateSlot> slots = new ArrayList<>();
    private final Map<Expression, Integer> numbers = new HashMap<>();

    /**
     * @param schema the timeseries that a path of an expanded expression names
     * @param arguments checks aggregations, and compiles what they are applied to
     */
    public AggregateColumns(
            IotDbVersion version,
            Function<Path, TimeseriesView> schema,
            Function<Expression, CompiledExpression> arguments) {
        this.version = version;
        this.schema = schema;
        this.arguments = arguments;
    }

    @Override
    public @Nullable Input find(Expression expression) {
        if (isEndTime(expression)) {
            return new Input(0, DataType.INT64);
        }
        if (!(expression instanceof Expression.Call call)) {
            return null;
        }
        var function = AggregateFunction.find(call.name(), version);
        return function == null ? null : input(number(call, function));
    }

    private static boolean isEndTime(Expression expression) {
        return expression instanceof Expression.Timeseries node
                && node.path().nodes().equals(List.of(END_TIME));
    }

    private int number(Expression.Call call, AggregateFunction function) {
        var same = new Expression.Call(function.name(), call.arguments(), call.attributes());
        var known = numbers.get(same);
        if (known != null) {
            return known;
        }
        slots.add(slot(call, function));
        numbers.put(same, slots.size() - 1);
        return slots.size() - 1;
    }

    private AggregateSlot slot(Expression.Call call, AggregateFunction function) {
        var checked = arguments.apply(function == AggregateFunction.COUNT_TIME ? one(call) : call);
        var expressions =
                function == AggregateFunction.COUNT_IF ? call.arguments().subList(0, 1) : call.arguments();
        var compiled = new ArrayList<CompiledExpression>();
        for (var expression : expressions) {
            compiled.add(arguments.apply(expression));
        }
        if (function == AggregateFunction.COUNT_TIME) {
            return AggregateTyping.countTime(compiled);
        }
        return AggregateTyping.slot(
                call, function, checked.type(), new AggregateArguments(series(expressions), compiled));
    }

    private @Nullable TimeseriesView series(List<Expression> expressions) {
        return expressions.size() == 1 && expressions.get(0) instanceof Expression.Timeseries node
                ? schema.apply(node.path())
                : null;
    }

    /** {@code count_time} stands over all the timeseries whose rows it counts, and is checked as over one. */
    private static Expression.Call one(Expression.Call call) {
        return new Expression.Call(call.name(), call.arguments().subList(0, 1), call.attributes());
    }

    /** The first column is the last time of the window. */
    private Input input(int number) {
        return new Input(number + 1, slots.get(number).type());
    }

    /** A column that aggregates what several calls are applied to. */
    public void merge(Expression.Call grouped, List<Expression.Call> members) {
        AggregateSlot first = null;
        var all = new ArrayList<AggregateArguments>();
        for (var member : members) {
            var function = AggregateFunction.find(member.name(), version);
            if (function == null) {
                throw new IllegalArgumentException(member.name());
            }
            var slot = slot(member, function);
            if (first == null) {
                first = slot;
            } else if (first.type() != slot.type()) {
                throw new TypeMismatchException();
            }
            all.addAll(slot.members());
        }
        if (first == null) {
            throw new IllegalArgumentException(grouped.name());
        }
        slots.add(first.over(all));
        numbers.put(
                new Expression.Call(first.function().name(), grouped.arguments(), grouped.attributes()),
                slots.size() - 1);
    }

    /** The columns so far. */
    public List<AggregateSlot> slots() {
        return List.copyOf(slots);
    }

    public List<DataType> types() {
        return slots.stream().map(AggregateSlot::type).toList();
    }

    /** Calls that are aggregated into one column have results of different types. */
    public static final class TypeMismatchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
