package io.mimeseries.influxdb.select;

import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.expression.ExpressionEvaluator;
import io.mimeseries.query.Points;
import io.mimeseries.query.aggregate.Choice;
import io.mimeseries.query.scan.ColumnScan;
import io.mimeseries.query.scan.ColumnScans;
import io.mimeseries.query.scan.RowTest;
import io.mimeseries.storage.ColumnSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes {@code count sum mean min max first last} of one field of measurements straight from their blocks, where nothing else travels
 * along and no more is asked of a row than how one number compares. {@link Aggregation} does the rest.
 *
 * <p>One object serves all groups of a call, by one thread.
 */
final class StoredScan {
    private final CallScope scope;
    private final VariableReference argument;
    private final @Nullable ColumnType type;
    private final @Nullable ColumnScan scan;

    private @Nullable ColumnSchema schema;
    private int ordinal;
    private @Nullable Expression condition;
    private @Nullable RowTest test;

    StoredScan(Call call, CallScope scope) {
        this.scope = scope;
        argument = (VariableReference) call.arguments().get(0);
        var fits = ColumnTypes.isField(argument)
                && !SystemFields.isOfSeries(argument)
                && scope.ascending()
                && scope.aux().isEmpty();
        type = fits ? ColumnTypes.of(argument.type()) : null;
        scan = type == null ? null : scan(call.name(), type, scope);
    }

    private static @Nullable ColumnScan scan(String function, ColumnType type, CallScope scope) {
        var windows = scope.windows();
        return switch (function) {
            case "count" -> ColumnScans.count(windows);
            case "sum" -> ColumnScans.sum(type, windows);
            case "mean" -> ColumnScans.mean(type, windows);
            case "min" -> ColumnScans.select(Choice.MIN, type, windows);
            case "max" -> ColumnScans.select(Choice.MAX, type, windows);
            case "first" -> ColumnScans.select(Choice.FIRST, type, windows);
            case "last" -> ColumnScans.select(Choice.LAST, type, windows);
            default -> null;
        };
    }

    /** The points of a group, or null if it has to be computed in another way. */
    @Nullable
    Points run(Group group) {
        if (scan == null) {
            return null;
        }
        for (var member : group.members()) {
            if (!fits(member)) {
                return null;
            }
        }
        var range = scope.range();
        if (!range.isEmpty()) {
            for (var member : group.members()) {
                var series = (MeasurementSeries) member.series();
                prepare(series, member.condition());
                if (ordinal >= 0) {
                    scan.read(series.view().between(range.min(), range.max()), ordinal, test);
                }
            }
        }
        return scan.result(scope.ownTimes());
    }

    private boolean fits(GroupMember member) {
        if (!(member.series() instanceof MeasurementSeries series)) {
            return false;
        }
        prepare(series, member.condition());
        return (ordinal < 0 || series.schema().type(ordinal) == type) && (condition == null || test != null);
    }

    /** All series of a shard share a schema, and nearly always the condition that is left of the query's. */
    @SuppressWarnings("ReferenceEquality") // equal ones only cost another look
    private void prepare(MeasurementSeries series, @Nullable Expression left) {
        if (schema == series.schema() && condition == left) {
            return;
        }
        schema = series.schema();
        ordinal = schema.ordinal(argument.name());
        condition = left;
        test = left == null ? null : test(left, schema);
    }

    private static @Nullable RowTest test(Expression condition, ColumnSchema schema) {
        if (!(Expression.unwrap(condition) instanceof Expression.Binary binary)
                || !binary.operator().isComparison()
                || !(Expression.unwrap(binary.left()) instanceof VariableReference reference)
                || !ColumnTypes.isField(reference)
                || ColumnTypes.of(reference.type()) != ColumnType.DOUBLE) {
            return null;
        }
        var bound = ExpressionEvaluator.constant(Expression.unwrap(binary.right()));
        var column = schema.ordinal(reference.name());
        return bound instanceof Number number && column >= 0 && schema.type(column) == ColumnType.DOUBLE
                ? new RowTest(column, ExpressionEvaluator.comparison(binary.operator()), number.doubleValue())
                : null;
    }

    /** The scans of one run of a SELECT: a call of the same scope finds the one that it had for the group before. */
    static final class All {
        private final List<StoredScan> scans = new ArrayList<>();
        private final List<Call> calls = new ArrayList<>();

        @SuppressWarnings("ReferenceEquality") // equal calls may have a scan each
        StoredScan of(Call call, CallScope scope) {
            for (int i = 0; i < calls.size(); i++) {
                if (calls.get(i) == call && scans.get(i).scope.agreesWith(scope)) {
                    return scans.get(i);
                }
            }
            var scan = new StoredScan(call, scope);
            calls.add(call);
            scans.add(scan);
            return scan;
        }
    }
}
