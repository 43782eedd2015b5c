package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ContinuousSelectContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.CreateContinuousQueryContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.DeletionSourcesContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.FillClauseContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ResampleContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ZoneClauseContext;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/**
 * The checks that the real parser makes while it parses. They run over the finished rules of the tree in the order in which the real
 * parser finishes them, also when the text breaks off later: the earlier complaint wins.
 */
final class Checks {
    private final ExpressionChecks expressions;
    private final DefinitionChecks definitions;

    Checks(TokenStream tokens) {
        expressions = new ExpressionChecks(tokens);
        definitions = new DefinitionChecks(tokens);
    }

    void run(ParserRuleContext context) {
        if (context.children != null) {
            for (var child : context.children) {
                if (child instanceof ParserRuleContext rule) {
                    run(rule);
                }
            }
        }
        if (!StopAtFirstError.unfinished(context)) {
            check(context);
        }
    }

    private void check(ParserRuleContext context) {
        switch (context.getRuleIndex()) {
            case InfluxQlGrammar.RULE_castType -> expressions.cast(context);
            case InfluxQlGrammar.RULE_wildcardType -> expressions.wildcard(context);
            case InfluxQlGrammar.RULE_integerLiteral -> Integers.literal(context.getStart());
            case InfluxQlGrammar.RULE_numberLiteral -> ExpressionChecks.number(context.getStart());
            case InfluxQlGrammar.RULE_durationLiteral ->
                DurationText.parse(context.getStart().getText());
            case InfluxQlGrammar.RULE_signed -> ExpressionChecks.underflow(context);
            case InfluxQlGrammar.RULE_boundParameter -> ExpressionChecks.missing(context.getStart());
            case InfluxQlGrammar.RULE_regex, InfluxQlGrammar.RULE_regexArgument, InfluxQlGrammar.RULE_boundRegex ->
                Patterns.check(context.getStart());
            case InfluxQlGrammar.RULE_target, InfluxQlGrammar.RULE_measurement ->
                Names.checkSegments(Names.segments(context));
            case InfluxQlGrammar.RULE_reference -> ExpressionChecks.reference(context);
            case InfluxQlGrammar.RULE_fieldExpression -> ExpressionChecks.field(context);
            case InfluxQlGrammar.RULE_fillClause -> FillClause.read((FillClauseContext) context);
            case InfluxQlGrammar.RULE_zoneClause -> ZoneClause.read((ZoneClauseContext) context);
            case InfluxQlGrammar.RULE_firstSortField -> ExpressionChecks.sortField(context);
            case InfluxQlGrammar.RULE_orderByClause -> ExpressionChecks.order(context);
            case InfluxQlGrammar.RULE_limitClause,
                    InfluxQlGrammar.RULE_offsetClause,
                    InfluxQlGrammar.RULE_seriesLimitClause,
                    InfluxQlGrammar.RULE_seriesOffsetClause -> Clauses.number(context);
            case InfluxQlGrammar.RULE_identity -> Integers.identity(context.getStart());
            case InfluxQlGrammar.RULE_replication -> Integers.replication(context.getStart());
            case InfluxQlGrammar.RULE_duration,
                    InfluxQlGrammar.RULE_shardDuration,
                    InfluxQlGrammar.RULE_plainDuration -> DefinitionChecks.duration(context.getStart());
            case InfluxQlGrammar.RULE_finiteDuration -> DefinitionChecks.finite(context.getStart());
            case InfluxQlGrammar.RULE_alterDurationKey,
                    InfluxQlGrammar.RULE_alterReplicationKey,
                    InfluxQlGrammar.RULE_alterShardKey,
                    InfluxQlGrammar.RULE_alterDefaultKey -> DefinitionChecks.duplicate(context);
            case InfluxQlGrammar.RULE_deletionSources -> Deletions.check((DeletionSourcesContext) context);
            case InfluxQlGrammar.RULE_resample -> definitions.resample((ResampleContext) context);
            case InfluxQlGrammar.RULE_continuousSelect -> DefinitionChecks.interval((ContinuousSelectContext) context);
            case InfluxQlGrammar.RULE_createContinuousQuery ->
                DefinitionChecks.resampleRange((CreateContinuousQueryContext) context);
            case InfluxQlGrammar.RULE_separator -> definitions.separator(context);
            default -> {}
        }
    }
}
