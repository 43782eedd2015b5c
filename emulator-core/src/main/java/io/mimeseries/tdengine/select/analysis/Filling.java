package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Fill;
import io.mimeseries.query.expression.Filter;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.fill.FillMode;
import io.mimeseries.tdengine.fill.Filler;
import io.mimeseries.tdengine.fill.WindowFiller;
import io.mimeseries.tdengine.select.group.StagePlan;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.Partition;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.window.Grid;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds windows without rows to the results of a partition. What is filled are the columns of the select list that are made of calls, as wholes: case
 * {@code test_fill_1}, where {@code max(k)-min(k)} has one fill value.
 */
final class Filling {
    private final Filler filler;
    private final Grid grid;
    private final boolean[] isFilled;
    private final Projection projection;
    private final CompiledExpression start;
    private final boolean forced;

    private Filling(
            WindowFiller filler, Grid grid, boolean[] isFilled, Projection projection, CompiledExpression start) {
        this.forced = filler.mode() == FillMode.NULL_FORCED || filler.mode() == FillMode.VALUE_FORCED;
        this.filler = filler;
        this.grid = grid;
        this.isFilled = isFilled;
        this.projection = projection;
        this.start = start;
    }

    /**
     * @param projection with its items
     * @param start the stage's column with the starts of windows
     */
    static Filling of(Fill fill, Grid grid, QueryParts query, Projection projection, CompiledExpression start) {
        var items = query.items();
        var isFilled = new boolean[items.size()];
        var types = new ArrayList<ValueType>();
        for (int at = 0; at < items.size(); at++) {
            isFilled[at] = hasCall(items.get(at).expression(), query);
            if (isFilled[at]) {
                types.add(projection.columns().get(at).type());
            }
        }
        var constants = new ArrayList<@Nullable Object>();
        var mode = mode(fill.mode());
        if (mode == FillMode.VALUE || mode == FillMode.VALUE_FORCED) {
            if (fill.values().size() != types.size()) {
                throw ErrorCode.INVALID_VALUE_TYPE.error("Filled values number mismatch");
            }
            for (int at = 0; at < types.size(); at++) {
                constants.add(FillConstants.value(fill.values().get(at), types.get(at), query.compiler()));
            }
        }
        var filler = new WindowFiller(mode, grid, query.where().bounds(), constants);
        return new Filling(filler, grid, isFilled, projection, start);
    }

    private static boolean hasCall(Expression node, QueryParts query) {
        return Parts.any(
                node,
                part -> part instanceof Expression.Function call
                        && query.functions().contains(call.name()));
    }

    /** FILL without what only INTERP has. */
    static FillMode mode(Fill.Mode mode) {
        return switch (mode) {
            case NONE, NULL -> FillMode.NULL;
            case NULL_F -> FillMode.NULL_FORCED;
            case VALUE -> FillMode.VALUE;
            case VALUE_F -> FillMode.VALUE_FORCED;
            case LINEAR -> FillMode.LINEAR;
            case PREV -> FillMode.PREVIOUS;
            case NEXT -> FillMode.NEXT;
            case NEAR -> FillMode.NEAREST;
        };
    }

    /** Whether there are rows though no row is there at all. */
    boolean isForced() {
        return forced;
    }

    /** The rows of the select list. */
    RowBatch apply(StagePlan plan, Partition partition, RowBatch rows, @Nullable CompiledExpression having) {
        var projected = projection.apply(rows);
        var values = new ArrayList<Column>();
        for (int at = 0; at < isFilled.length; at++) {
            if (isFilled[at]) {
                values.add(projected.values().get(at));
            }
        }
        var filled = filler.fill((LongColumn) start.evaluate(rows), values);
        var stageRows = plan.refilled(partition, rows, filled.times(), filled.filled(), grid);
        var others = projection.apply(stageRows);
        var columns = new ArrayList<Column>();
        var next = 0;
        for (int at = 0; at < others.values().size(); at++) {
            var fills = at < isFilled.length && isFilled[at];
            columns.add(fills ? filled.values().get(next++) : others.values().get(at));
        }
        var result = new RowBatch(stageRows.size(), columns);
        return having == null ? result : passing(result, stageRows, Objects.requireNonNull(having));
    }

    private static RowBatch passing(RowBatch result, RowBatch stageRows, CompiledExpression having) {
        var rows = Filter.rows((BooleanColumn) having.evaluate(stageRows));
        return Batches.gather(result, rows, rows.length);
    }
}
