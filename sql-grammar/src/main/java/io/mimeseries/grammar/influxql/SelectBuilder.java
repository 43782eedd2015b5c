package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ContinuousSelectContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.FieldsContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.IntoClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.SelectRestContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.SelectStatementContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.SourceContext;
import io.mimeseries.grammar.influxql.ast.Field;
import io.mimeseries.grammar.influxql.ast.Fill;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns SELECT into its record. */
final class SelectBuilder {
    private SelectBuilder() {}

    static Select of(SelectStatementContext context) {
        return of(context.fields(), context.intoClause(), context.selectRest());
    }

    static Select of(ContinuousSelectContext context) {
        return of(context.fields(), context.intoClause(), context.selectRest());
    }

    private static Select of(FieldsContext fields, @Nullable IntoClauseContext into, SelectRestContext rest) {
        var fill = rest.fillClause() == null ? Fill.NULL : FillClause.read(rest.fillClause());
        return new Select(
                fields(fields),
                into == null ? null : Sources.target(into.target()),
                rest.fromClause().source().stream().map(SelectBuilder::source).toList(),
                Clauses.condition(rest.whereClause()),
                Clauses.dimensions(rest.groupByClause()),
                fill,
                rest.fillClause() != null,
                Clauses.order(rest.orderByClause()),
                Clauses.limit(rest.limitClause()),
                Clauses.offset(rest.offsetClause()),
                Clauses.seriesLimit(rest.seriesLimitClause()),
                Clauses.seriesOffset(rest.seriesOffsetClause()),
                rest.zoneClause() == null ? null : ZoneClause.read(rest.zoneClause()));
    }

    private static List<Field> fields(FieldsContext context) {
        return context.field().stream()
                .map(field -> new Field(
                        ExpressionBuilder.ofChoice(field.fieldExpression()),
                        field.alias() == null ? "" : Names.of(field.alias().name())))
                .toList();
    }

    private static Source source(SourceContext context) {
        return context.subquery() != null
                ? new Source.Subquery(of(context.subquery().selectStatement()))
                : Sources.measurement(context.measurement());
    }
}
