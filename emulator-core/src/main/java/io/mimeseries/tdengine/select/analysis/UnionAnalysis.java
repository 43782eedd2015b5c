package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.select.plan.Finish;
import io.mimeseries.tdengine.select.plan.OutputColumn;
import io.mimeseries.tdengine.select.plan.Paging;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.select.plan.SortColumn;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Queries joined by UNION: names and types are those of the left one. */
final class UnionAnalysis {
    private static final int INVALID_SORT = 0x2675;
    private final Environment environment;

    UnionAnalysis(Environment environment) {
        this.environment = environment;
    }

    PlannedQuery analyse(Query.Union union) {
        var left = new QueryAnalysis(environment).analyse(union.left());
        var right = new QueryAnalysis(environment).analyse(union.right());
        if (left.columns().size() != right.columns().size()) {
            throw ErrorCode.UNEQUAL_RESULT_COLUMNS.error();
        }
        var casts = UnionCasts.of(left, right, new Compiler(environment.context(), left.precision()).times());
        var sort = new ArrayList<SortColumn>();
        for (var item : union.orderBy()) {
            var place = place(item.expression(), left.columns());
            sort.add(SortKeys.of(item, place, left.columns().get(place).type()));
        }
        if (union.partitionLimit() != null) {
            throw ErrorCode.SLIMIT_WITHOUT_PARTITION.error();
        }
        var finish = new Finish(
                !union.all(), sort, Paging.of(union.limit()), left.columns().size(), left.columnTypes());
        var sortedByTime =
                !sort.isEmpty() && left.columns().get(sort.get(0).index()).time();
        return new PlannedQuery(
                casts.columns(),
                left.precision(),
                sortedByTime ? Source.TimeLine.ORDERED : Source.TimeLine.NONE,
                sortedByTime && sort.get(0).descending(),
                () -> finish.apply(RowStream.concat(
                        List.of(left.rows().get(), right.rows().get().map(casts::apply))
                                .iterator())));
    }

    private static int place(Expression node, List<OutputColumn> columns) {
        if (node instanceof Literal literal && literal.kind() == Literal.Kind.INTEGER) {
            var position = literal.text().length() > 9 ? 0 : Integer.parseInt(literal.text());
            if (position < 1 || position > columns.size()) {
                throw ErrorCode.WRONG_ITEM_NUMBER.error();
            }
            return position - 1;
        }
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).name().equals(node.resultName())) {
                return at;
            }
        }
        if (node instanceof Expression.Column column) {
            throw ErrorCode.INVALID_COLUMN_NAME.about(column.name().text());
        }
        throw new TDengineException(INVALID_SORT, "Invalid expr in order by clause");
    }
}
