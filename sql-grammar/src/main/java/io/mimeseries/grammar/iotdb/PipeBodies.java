package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SelectStatementContext;
import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.Query;
import java.util.List;

/** Reads the query of a pipe of 1.0, which is {@code SELECT ** FROM root [WHERE time >= …]} and no other. */
record PipeBodies(QueryBuilder queries, Refusals refusals) {
    Query of(SelectStatementContext context) {
        boolean more = context.intoClause() != null
                || context.groupByClause() != null
                || context.havingClause() != null
                || context.fillClause() != null
                || context.pagination() != null
                || context.alignByClause() != null
                || context.selectClause().LAST() != null;
        if (more
                || !context.selectClause().resultColumn().stream()
                        .map(column -> column.getText())
                        .toList()
                        .equals(List.of("**"))
                || !context.fromClause().prefixPath().stream()
                        .map(path -> path.getText())
                        .toList()
                        .equals(List.of("root"))) {
            throw unfit();
        }
        var query = queries.of(context);
        if (query.where() != null && !isLowerBound(query.where())) {
            throw unfit();
        }
        return query;
    }

    private static boolean isLowerBound(Expression condition) {
        return condition instanceof Expression.Binary comparison
                && (comparison.operator() == BinaryOperator.GREATER
                        || comparison.operator() == BinaryOperator.GREATER_OR_EQUAL)
                && comparison.left() instanceof Expression.Time
                && (comparison.right() instanceof Literal.IntegerLiteral
                        || comparison.right() instanceof Literal.DateLiteral);
    }

    private IotDbSqlException unfit() {
        return refusals.metadata("Not support for this sql in pipe.");
    }
}
