package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.expression.ExpressionText;
import io.mimeseries.iotdb.select.tree.ColumnKinds;
import io.mimeseries.iotdb.select.tree.Errors;
import java.util.HashSet;
import java.util.Objects;

/** What GROUP BY TAGS must not be combined with. */
record TagChecks(Query query, ColumnKinds kinds, ExpressionText text, boolean later) {

    void check() {
        if (query.having() != null) {
            throw Errors.semantic("Having clause is not supported yet in GROUP BY TAGS query");
        }
        var names = new HashSet<String>();
        for (var column : query.columns()) {
            names.add(column.alias() != null ? column.alias() : text.of(column.expression()));
        }
        for (var key : Objects.requireNonNull(query.groupBy(GroupBy.Tags.class)).keys()) {
            if (names.contains(key)) {
                throw Errors.semantic("Output column is duplicated with the tag key: " + key);
            }
        }
        var pagination = query.pagination();
        if (pagination.limit() > 0
                || pagination.offset() > 0
                || pagination.seriesLimit() > 0
                || pagination.seriesOffset() > 0) {
            throw Errors.semantic("Limit or slimit are not supported yet in GROUP BY TAGS");
        }
        if (later) {
            query.columns().forEach(column -> requireSimple(column.expression()));
        }
    }

    /** Fails unless the expression is an aggregation of a timeseries. */
    void requireSimple(Expression expression) {
        if (!(kinds.isAggregation(expression)
                && ((Expression.Call) expression).arguments().get(0) instanceof Expression.Timeseries)) {
            throw Errors.semantic(
                    text.of(expression) + " can't be used in group by tag. It will be supported in the future.");
        }
    }
}
