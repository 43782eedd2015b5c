package io.mimeseries.tdengine.select;

import io.mimeseries.column.StringColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Explain;
import io.mimeseries.grammar.tdengine.ast.InsertSelect;
import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.select.explain.PlanNode;
import io.mimeseries.tdengine.select.explain.PlanTree;
import io.mimeseries.tdengine.statement.StatementFamily;
import java.util.List;
import java.util.function.BiFunction;

/** EXPLAIN: one column with a line for each operator, with VERBOSE several. Nothing is computed and nothing written. */
public final class Explanations implements StatementFamily<Explain> {
    private static final int LINE_BYTES = 16_382;
    private final Queries queries;
    private final BiFunction<InsertSelect, StatementContext, List<ValueType>> writtenTypes;

    /** @param writtenTypes the types of the columns that an INSERT … SELECT writes */
    public Explanations(Queries queries, BiFunction<InsertSelect, StatementContext, List<ValueType>> writtenTypes) {
        this.queries = queries;
        this.writtenTypes = writtenTypes;
    }

    @Override
    public Answer run(Explain statement, StatementContext context) {
        var plan = plan(statement, context);
        if (statement.analyze()) {
            throw new NotEmulatedException("EXPLAIN ANALYZE");
        }
        var lines = new StringColumn(plan.lines(statement.verbose()).toArray(String[]::new));
        var column = new ResultColumn("QUERY_PLAN", new ValueType(DataType.VARCHAR, LINE_BYTES));
        return new Answer.Rows(
                List.of(column),
                Precision.MILLISECONDS,
                List.of(new RowBatch(lines.size(), List.of(lines))).iterator());
    }

    private PlanNode plan(Explain statement, StatementContext context) {
        if (statement.statement() instanceof Query query) {
            return PlanTree.of(queries.outline(query, context));
        }
        var insert = (InsertSelect) statement.statement();
        var types = writtenTypes.apply(insert, context);
        var outline = queries.outline(insert.query(), context);
        if (outline.items().size() != types.size()) {
            throw ErrorCode.ILLEGAL_NUMBER_OF_COLUMNS.error();
        }
        return PlanTree.inserted(outline, types);
    }
}
