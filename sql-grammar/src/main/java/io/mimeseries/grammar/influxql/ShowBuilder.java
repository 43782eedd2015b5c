package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CardinalityContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CardinalityRestContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.KeyConditionContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ModuleContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.SeriesRestContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ShowFieldKeysContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ShowMeasurementsContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ShowSeriesContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ShowStatementContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ShowTagKeysContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ValuesCardinalityContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ValuesRestContext;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.grammar.influxql.ast.Statement.ShowCardinality;
import io.mimeseries.grammar.influxql.ast.Statement.ShowCardinality.Kind;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Turns SHOW into its records. */
final class ShowBuilder {
    private ShowBuilder() {}

    static Statement of(ShowStatementContext context) {
        var child = (ParserRuleContext) context.getChild(1);
        return switch (child.getRuleIndex()) {
            case InfluxQlGrammar.RULE_showContinuousQueries -> new Statement.ShowContinuousQueries();
            case InfluxQlGrammar.RULE_showDatabases -> new Statement.ShowDatabases();
            case InfluxQlGrammar.RULE_showDiagnostics ->
                new Statement.ShowDiagnostics(module(context.showDiagnostics().module()));
            case InfluxQlGrammar.RULE_showField ->
                context.showField().showFieldKeys() != null
                        ? fieldKeys(context.showField().showFieldKeys())
                        : cardinality(
                                Kind.FIELD_KEY,
                                context.showField().showFieldKeyCardinality().cardinality());
            case InfluxQlGrammar.RULE_showGrants ->
                new Statement.ShowGrants(Names.of(context.showGrants().name()));
            case InfluxQlGrammar.RULE_showMeasurementCardinality ->
                cardinality(
                        Kind.MEASUREMENT, context.showMeasurementCardinality().cardinality());
            case InfluxQlGrammar.RULE_showMeasurements -> measurements(context.showMeasurements());
            case InfluxQlGrammar.RULE_showQueries -> new Statement.ShowQueries();
            case InfluxQlGrammar.RULE_showRetentionPolicies ->
                new Statement.ShowRetentionPolicies(
                        Clauses.database(context.showRetentionPolicies().onDatabase()));
            case InfluxQlGrammar.RULE_showSeries -> series(context.showSeries());
            case InfluxQlGrammar.RULE_showShardGroups -> new Statement.ShowShardGroups();
            case InfluxQlGrammar.RULE_showShards -> new Statement.ShowShards();
            case InfluxQlGrammar.RULE_showStats ->
                new Statement.ShowStats(module(context.showStats().module()));
            case InfluxQlGrammar.RULE_showSubscriptions -> new Statement.ShowSubscriptions();
            case InfluxQlGrammar.RULE_showTag -> tag(context.showTag());
            case InfluxQlGrammar.RULE_showUsers -> new Statement.ShowUsers();
            default -> throw new IllegalStateException("SHOW of rule " + child.getRuleIndex());
        };
    }

    private static String module(@Nullable ModuleContext context) {
        return context == null ? "" : Names.of(context.string());
    }

    private static Statement tag(InfluxQlGrammar.ShowTagContext context) {
        if (context.showTagKeyCardinality() != null) {
            return cardinality(Kind.TAG_KEY, context.showTagKeyCardinality().cardinality());
        }
        if (context.showTagKeys() != null) {
            return tagKeys(context.showTagKeys());
        }
        var values = context.showTagValues().tagValues();
        return values.valuesCardinality() != null
                ? tagValues(values.valuesCardinality())
                : tagValues(values.valuesRest());
    }

    private static Statement fieldKeys(ShowFieldKeysContext context) {
        return new Statement.ShowFieldKeys(
                Clauses.database(context.onDatabase()),
                Sources.of(context.measurements()),
                Clauses.order(context.orderByClause()),
                Clauses.limit(context.limitClause()),
                Clauses.offset(context.offsetClause()));
    }

    private static Statement measurements(ShowMeasurementsContext context) {
        var with = context.withMeasurement();
        return new Statement.ShowMeasurements(
                Clauses.database(context.onDatabase()),
                with == null ? null : Sources.measurement(with.measurement()),
                Clauses.condition(context.whereClause()),
                Clauses.order(context.orderByClause()),
                Clauses.limit(context.limitClause()),
                Clauses.offset(context.offsetClause()));
    }

    private static Statement series(ShowSeriesContext context) {
        var rest = context.series().seriesRest();
        // the real parser ignores EXACT where CARDINALITY does not follow
        return rest == null
                ? cardinality(
                        Kind.SERIES, context.EXACT() != null, context.series().cardinalityRest())
                : series(rest);
    }

    private static Statement series(SeriesRestContext context) {
        return new Statement.ShowSeries(
                Clauses.database(context.onDatabase()),
                Sources.of(context.measurements()),
                Clauses.condition(context.whereClause()),
                Clauses.order(context.orderByClause()),
                Clauses.limit(context.limitClause()),
                Clauses.offset(context.offsetClause()));
    }

    private static Statement tagKeys(ShowTagKeysContext context) {
        return new Statement.ShowTagKeys(
                Clauses.database(context.onDatabase()),
                Sources.of(context.measurements()),
                Clauses.condition(context.whereClause()),
                Clauses.order(context.orderByClause()),
                Clauses.limit(context.limitClause()),
                Clauses.offset(context.offsetClause()),
                Clauses.seriesLimit(context.seriesLimitClause()),
                Clauses.seriesOffset(context.seriesOffsetClause()));
    }

    private static Statement tagValues(ValuesRestContext context) {
        var key = context.withKey().keyCondition();
        return new Statement.ShowTagValues(
                Clauses.database(context.onDatabase()),
                Sources.of(context.measurements()),
                keyOperator(key),
                keys(key),
                Clauses.condition(context.whereClause()),
                Clauses.order(context.orderByClause()),
                Clauses.limit(context.limitClause()),
                Clauses.offset(context.offsetClause()));
    }

    private static Statement tagValues(ValuesCardinalityContext context) {
        var key = context.withKey().keyCondition();
        return new ShowCardinality(
                Kind.TAG_VALUES,
                context.EXACT() != null,
                Clauses.database(context.onDatabase()),
                Sources.of(context.measurements()),
                keyOperator(key),
                keys(key),
                Clauses.condition(context.whereClause()),
                Clauses.dimensions(context.groupByClause()),
                Clauses.limit(context.limitClause()),
                Clauses.offset(context.offsetClause()));
    }

    private static Operator keyOperator(KeyConditionContext context) {
        return context.IN() != null ? Operator.EQ : Operators.of(context.getStart());
    }

    private static Expression keys(KeyConditionContext context) {
        if (context.IN() != null) {
            return new Expression.ListLiteral(
                    context.name().stream().map(Names::of).toList());
        }
        return context.regex() != null
                ? Patterns.literal(context.regex().getStart())
                : new Expression.StringLiteral(Names.of(context.name(0)));
    }

    private static Statement cardinality(Kind kind, CardinalityContext context) {
        return cardinality(kind, context.EXACT() != null, context.cardinalityRest());
    }

    private static Statement cardinality(Kind kind, boolean exact, CardinalityRestContext context) {
        return new ShowCardinality(
                kind,
                exact,
                Clauses.database(context.onDatabase()),
                Sources.of(context.measurements()),
                null,
                null,
                Clauses.condition(context.whereClause()),
                Clauses.dimensions(context.groupByClause()),
                Clauses.limit(context.limitClause()),
                Clauses.offset(context.offsetClause()));
    }
}
