package io.mimeseries.influxdb.select.explain;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.SelectPlanner;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.CompiledSource;
import io.mimeseries.influxdb.select.compile.ExpressionTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cursor that the real server builds for one SELECT: a scanner for each call, or one for all columns of a query without calls. */
record CursorPlan(CompiledSelect select, List<Scanner> scanners) implements CursorInput {

    /**
     * One scanner.
     *
     * @param call null for the columns of a query without calls
     * @param auxiliary the columns that are read along, sorted by name
     */
    record Scanner(@Nullable Call call, List<VariableReference> auxiliary, List<CursorInput> inputs) {}

    /** @param select with types, as it is run */
    static CursorPlan of(CompiledSelect select) {
        var scanners = new ArrayList<Scanner>();
        if (select.raw()) {
            var auxiliary = sorted(select.references());
            if (auxiliary.stream().anyMatch(CursorPlan::isKnown)) {
                scanners.add(new Scanner(null, auxiliary, inputs(select, null, auxiliary)));
            }
        } else {
            var auxiliary = select.selector() ? sorted(select.references()) : List.<VariableReference>of();
            for (var call : select.calls()) {
                if (ExpressionTypes.typeOf(call) != DataType.UNKNOWN) {
                    scanners.add(new Scanner(call, auxiliary, inputs(select, call, auxiliary)));
                }
            }
        }
        return new CursorPlan(select, scanners);
    }

    private static boolean isKnown(Expression reference) {
        return ExpressionTypes.typeOf(reference) != DataType.UNKNOWN;
    }

    private static List<VariableReference> sorted(List<VariableReference> references) {
        return references.stream()
                .sorted(Comparator.comparing(VariableReference::name))
                .toList();
    }

    private static List<CursorInput> inputs(
            CompiledSelect select, @Nullable Call call, List<VariableReference> auxiliary) {
        var inputs = new ArrayList<CursorInput>();
        var extended = call != null && SelectPlanner.extraWindows(call) > 0;
        for (var source : select.sources()) {
            if (source instanceof CompiledSource.Subquery subquery) {
                if (call == null || hasColumn(subquery.select(), PointFunctions.argument(call))) {
                    inputs.add(of(subquery.select()));
                }
            } else if (source instanceof CompiledSource.Measurement measurement) {
                inputs.add(new PlannedIterator(
                        call == null ? null : PointFunctions.innermost(call),
                        auxiliary,
                        extended ? SelectPlanner.readRange(select) : select.timeRange(),
                        select.condition(),
                        measurement.source()));
            }
        }
        return inputs;
    }

    private static boolean hasColumn(CompiledSelect subquery, Expression argument) {
        return isKnown(argument)
                && argument instanceof VariableReference reference
                && (reference.type() == DataType.TAG || subquery.columnNames().contains(reference.name()));
    }

    /** The iterators over measurements, those of subqueries included. */
    List<PlannedIterator> iterators() {
        var iterators = new ArrayList<PlannedIterator>();
        for (var scanner : scanners) {
            for (var input : scanner.inputs()) {
                if (input instanceof CursorPlan cursor) {
                    iterators.addAll(cursor.iterators());
                } else if (input instanceof PlannedIterator iterator) {
                    iterators.add(iterator);
                }
            }
        }
        return iterators;
    }
}
