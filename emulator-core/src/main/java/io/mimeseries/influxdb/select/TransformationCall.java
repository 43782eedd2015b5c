package io.mimeseries.influxdb.select;

import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.FunctionKind;
import io.mimeseries.influxdb.select.compile.FunctionTable;
import io.mimeseries.query.Points;
import io.mimeseries.query.transform.Transformation;
import io.mimeseries.query.transform.Transformations;
import java.util.List;

/** Computes a transformation of raw points or of the points of another call. */
final class TransformationCall {
    private static final long SECOND = 1_000_000_000L;

    private TransformationCall() {}

    /** True for a transformation of points, not of windows. */
    static boolean isOfPoints(Call call) {
        return isTransformation(call) && call.arguments().get(0) instanceof VariableReference;
    }

    static Points run(Call call, CallScope scope, Group group) {
        return apply(call, scope, input(call, scope, group));
    }

    /** The results of a call over the points of its argument. */
    static Points apply(Call call, CallScope scope, Points input) {
        var transformation = transformation(call, scope);
        if (transformation.resultType(input.values().type()) == null) {
            throw unsupported(call, input.values().type());
        }
        return transformation.apply(input);
    }

    private static StatementException unsupported(Call call, ColumnType type) {
        // The real server's holt_winters() takes the name of another function into its text.
        var name = call.name().startsWith("holt_winters") ? "elapsed" : call.name();
        if (!(call.arguments().get(0) instanceof Call inner)) {
            return Calls.unsupported(name, type);
        }
        return switch (inner.name()) {
            case "distinct" -> Calls.unsupported(name, type, "IntervalIterator");
            case "sample" ->
                Calls.unsupported(
                        name, type, type == ColumnType.STRING ? "ReduceStringIterator" : "ReduceBooleanIterator");
            default -> Calls.unsupported(name, type);
        };
    }

    private static Points input(Call call, CallScope scope, Group group) {
        var extended = extended(call, scope);
        if (call.arguments().get(0) instanceof Call inner) {
            return Calls.run(inner, extended, group);
        }
        var wanted = List.of((VariableReference) call.arguments().get(0));
        var rows = group.transformed(extended.range(), wanted, scope.ascending());
        return WindowedCall.toPoints(rows, wanted);
    }

    /** The scope of a call's argument. */
    static CallScope extended(Call call, CallScope scope) {
        return scope.hasInterval() ? scope.extended(extraWindows(call)) : scope;
    }

    /** True for transformations of points that read one source after the other. */
    static boolean readsSources(CompiledSelect select) {
        return select.sources().size() > 1
                && !select.raw()
                && select.calls().stream().allMatch(TransformationCall::isOfPoints);
    }

    static boolean isTransformation(Call call) {
        var function = FunctionTable.find(call.name());
        return function != null && function.kind() == FunctionKind.TRANSFORMATION;
    }

    /** How many windows before the first a transformation reads: InfluxDB 1.6.7 adds one, whatever number of points is asked for. */
    static long extraWindows(Call call) {
        return isTransformation(call) && !call.name().equals("cumulative_sum") ? 1 : 0;
    }

    private static Transformation transformation(Call call, CallScope scope) {
        var interval = scope.select().interval();
        return switch (call.name()) {
            case "derivative", "non_negative_derivative" ->
                Transformations.derivative(
                        Calls.unit(call, interval == 0 ? SECOND : interval),
                        call.name().startsWith("non_negative"),
                        scope.ascending());
            case "difference" -> Transformations.difference(false);
            case "non_negative_difference" -> Transformations.difference(true);
            case "moving_average" ->
                Transformations.movingAverage(
                        (int) Calls.number(call.arguments().get(1)));
            case "cumulative_sum" -> Transformations.cumulativeSum();
            case "elapsed" -> Transformations.elapsed(Calls.unit(call, 1));
            case "holt_winters", "holt_winters_with_fit" ->
                Transformations.holtWinters(
                        (int) Calls.number(call.arguments().get(1)),
                        (int) Calls.number(call.arguments().get(2)),
                        call.name().endsWith("_fit"),
                        interval);
            default -> TechnicalAnalysis.transformation(call);
        };
    }
}
