package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.GroupByClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.LimitClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.OffsetClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.OnDatabaseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.OrderByClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.SeriesLimitClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.SeriesOffsetClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.WhereClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.SortField;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Reads the clauses that statements share; an absent one is null, empty or 0. */
final class Clauses {
    private Clauses() {}

    static String database(@Nullable OnDatabaseContext context) {
        return context == null ? "" : Names.of(context.name());
    }

    static @Nullable Expression condition(@Nullable WhereClauseContext context) {
        return context == null ? null : ExpressionBuilder.of(context.expression());
    }

    static List<Expression> dimensions(@Nullable GroupByClauseContext context) {
        return context == null
                ? List.of()
                : context.dimension().stream().map(ExpressionBuilder::ofChoice).toList();
    }

    /** One field at most: the checks refuse more. */
    static List<SortField> order(@Nullable OrderByClauseContext context) {
        if (context == null) {
            return List.of();
        }
        var first = context.firstSortField();
        var field = first.sortField();
        if (field == null) {
            return List.of(new SortField("", isAscending(first.direction())));
        }
        return List.of(
                new SortField(Names.of(field.name()), field.direction() == null || isAscending(field.direction())));
    }

    private static boolean isAscending(ParserRuleContext direction) {
        return direction.getStart().getType() == InfluxQlTokens.ASC;
    }

    static int limit(@Nullable LimitClauseContext context) {
        return context == null ? 0 : number(context);
    }

    static int offset(@Nullable OffsetClauseContext context) {
        return context == null ? 0 : number(context);
    }

    static int seriesLimit(@Nullable SeriesLimitClauseContext context) {
        return context == null ? 0 : number(context);
    }

    static int seriesOffset(@Nullable SeriesOffsetClauseContext context) {
        return context == null ? 0 : number(context);
    }

    /** The number of LIMIT, OFFSET, SLIMIT or SOFFSET. */
    static int number(ParserRuleContext context) {
        var keyword = TokenSpelling.expected(context.getStart().getType());
        return Integers.limit(keyword, context.getStop());
    }
}
