package io.mimeseries.iotdb.select;

import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.Pagination;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.grammar.iotdb.ast.ResultColumn;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.List;

/** The queries that calls other than statements ask for. */
public final class PathQueries {
    private static final Expression TIME = new Expression.Time();

    private PathQueries() {}

    /**
     * The points of some timeseries.
     *
     * @param start milliseconds since 1970, the first time
     * @param end the first time behind the range
     */
    public static Query raw(List<PathPattern> paths, long start, long end) {
        var from = compare(BinaryOperator.GREATER_OR_EQUAL, start);
        return query(false, paths, new Expression.Binary(BinaryOperator.AND, from, compare(BinaryOperator.LESS, end)));
    }

    /** The last points of some timeseries, of those that are not before a time. */
    public static Query last(List<PathPattern> paths, long time) {
        return query(true, paths, compare(BinaryOperator.GREATER_OR_EQUAL, time));
    }

    private static Expression compare(BinaryOperator operator, long time) {
        return new Expression.Binary(operator, TIME, new Literal.IntegerLiteral(String.valueOf(time)));
    }

    private static Query query(boolean last, List<PathPattern> paths, Expression where) {
        var columns = paths.stream()
                .map(path -> new ResultColumn(new Expression.Timeseries(new Path(path.nodes(), true)), null))
                .toList();
        return new Query(
                last,
                columns,
                List.of(),
                List.of(new Path(List.of("root"), true)),
                where,
                List.of(),
                null,
                List.of(),
                null,
                Pagination.NONE,
                false);
    }
}
