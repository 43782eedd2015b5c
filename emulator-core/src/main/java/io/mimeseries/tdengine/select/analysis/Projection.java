package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.select.plan.Finish;
import io.mimeseries.tdengine.select.plan.OutputColumn;
import io.mimeseries.tdengine.select.plan.Paging;
import io.mimeseries.tdengine.select.plan.SortColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The select list, and behind it what rows are only sorted by. */
final class Projection {
    private final QueryParts query;
    private final List<OutputColumn> columns = new ArrayList<>();
    private final List<CompiledExpression> expressions = new ArrayList<>();
    private final List<SortColumn> sort = new ArrayList<>();

    Projection(QueryParts query) {
        this.query = query;
    }

    /** @param isTime whether an expression is the primary timestamp of the rows */
    void addItems(Function<Item, CompiledExpression> compile, Predicate<Expression> isTime) {
        for (var item : query.items()) {
            var compiled = compile.apply(item);
            expressions.add(compiled);
            columns.add(new OutputColumn(item.name(), compiled.type(), isTime.test(item.expression())));
        }
    }

    void addSort(Function<Expression, CompiledExpression> compile) {
        for (var item : query.select().orderBy()) {
            var place = query.aliases().place(item.expression());
            if (place < 0) {
                expressions.add(compile.apply(item.expression()));
                if (query.select().distinct()) {
                    throw ErrorCode.NOT_SELECTED.error();
                }
                place = expressions.size() - 1;
            }
            sort.add(SortKeys.of(item, place, expressions.get(place).type()));
        }
    }

    List<OutputColumn> columns() {
        return columns;
    }

    List<CompiledExpression> expressions() {
        return expressions;
    }

    List<SortColumn> sort() {
        return sort;
    }

    /** Whether rows are sorted by the primary timestamp first of all. */
    boolean isSortedByTime() {
        return !sort.isEmpty()
                && sort.get(0).index() < columns.size()
                && columns.get(sort.get(0).index()).time();
    }

    /** Whether that is downwards. */
    boolean isSortedDown() {
        return isSortedByTime() && sort.get(0).descending();
    }

    List<ColumnType> types() {
        return expressions.stream()
                .map(expression -> expression.type().kind().columnType())
                .toList();
    }

    RowBatch apply(RowBatch batch) {
        return new RowBatch(
                batch.size(),
                expressions.stream()
                        .map(expression -> expression.evaluate(batch))
                        .toList());
    }

    /** @param paging of all rows */
    Finish finish(Paging paging) {
        return new Finish(query.select().distinct(), sort, paging, columns.size(), types());
    }
}
