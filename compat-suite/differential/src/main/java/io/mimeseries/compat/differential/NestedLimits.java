package io.mimeseries.compat.differential;

import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.grammar.influxql.InfluxQlSyntaxException;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;

/** Finds LIMIT and OFFSET where several groups share one count of points that come from a subquery. */
final class NestedLimits {
    private NestedLimits() {}

    /** True for a statement with a subquery that has a LIMIT or OFFSET, reads a subquery, and is read by a query that groups by tags. */
    static boolean among(String statement) {
        try {
            return InfluxQlParser.parseStatement(statement) instanceof Statement.Select select && among(select, false);
        } catch (InfluxQlSyntaxException e) {
            return false;
        }
    }

    private static boolean among(Statement.Select select, boolean grouped) {
        var groups = grouped
                || select.dimensions().stream()
                        .anyMatch(dimension -> !dimension.toString().startsWith("time("));
        for (var source : select.sources()) {
            if (source instanceof Source.Subquery subquery) {
                var inner = subquery.select();
                var counts = inner.limit() > 0 || inner.offset() > 0;
                var nested = inner.sources().stream().anyMatch(Source.Subquery.class::isInstance);
                if ((groups && counts && nested) || among(inner, groups)) {
                    return true;
                }
            }
        }
        return false;
    }
}
