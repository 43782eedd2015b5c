package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.GrantContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.RevokeContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.StatementContext;
import io.mimeseries.grammar.influxql.ast.Privilege;
import io.mimeseries.grammar.influxql.ast.Statement;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Turns a finished and checked statement into its record. */
final class StatementBuilder {
    private StatementBuilder() {}

    static Statement of(StatementContext context) {
        var child = (ParserRuleContext) context.getChild(0);
        return switch (child.getRuleIndex()) {
            case InfluxQlGrammar.RULE_selectStatement -> SelectBuilder.of(context.selectStatement());
            case InfluxQlGrammar.RULE_deleteStatement -> {
                var deletion = context.deleteStatement().deletion();
                yield new Statement.Delete(Deletions.sources(deletion), Clauses.condition(deletion.whereClause()));
            }
            case InfluxQlGrammar.RULE_showStatement -> ShowBuilder.of(context.showStatement());
            case InfluxQlGrammar.RULE_createStatement -> DefinitionBuilder.of(context.createStatement());
            case InfluxQlGrammar.RULE_dropStatement -> DefinitionBuilder.of(context.dropStatement());
            case InfluxQlGrammar.RULE_explainStatement -> {
                var explain = context.explainStatement();
                yield new Statement.Explain(explain.ANALYZE() != null, SelectBuilder.of(explain.selectStatement()));
            }
            case InfluxQlGrammar.RULE_grantStatement ->
                grant(context.grantStatement().grant());
            case InfluxQlGrammar.RULE_revokeStatement ->
                revoke(context.revokeStatement().revoke());
            case InfluxQlGrammar.RULE_alterStatement ->
                DefinitionBuilder.of(context.alterStatement().alterRetentionPolicy());
            case InfluxQlGrammar.RULE_setPasswordStatement -> {
                var password = context.setPasswordStatement();
                yield new Statement.SetPassword(Names.of(password.name()), Names.of(password.string()));
            }
            case InfluxQlGrammar.RULE_killStatement -> {
                var kill = context.killStatement();
                yield new Statement.KillQuery(Integers.identity(kill.identity().getStart()), Names.of(kill.name()));
            }
            default -> throw new IllegalStateException("statement of rule " + child.getRuleIndex());
        };
    }

    private static Statement grant(GrantContext context) {
        var one = context.grantPrivilege();
        if (one != null) {
            return new Statement.Grant(privilege(one.READ()), Names.of(one.name(0)), Names.of(one.name(1)));
        }
        var all = context.grantAll().grantAllRest();
        return all.ON() == null
                ? new Statement.GrantAdmin(Names.of(all.name(0)))
                : new Statement.Grant(Privilege.ALL, Names.of(all.name(0)), Names.of(all.name(1)));
    }

    private static Statement revoke(RevokeContext context) {
        var one = context.revokePrivilege();
        if (one != null) {
            return new Statement.Revoke(privilege(one.READ()), Names.of(one.name(0)), Names.of(one.name(1)));
        }
        var all = context.revokeAll().revokeAllRest();
        return all.ON() == null
                ? new Statement.RevokeAdmin(Names.of(all.name(0)))
                : new Statement.Revoke(Privilege.ALL, Names.of(all.name(0)), Names.of(all.name(1)));
    }

    private static Privilege privilege(@Nullable Object read) {
        return read != null ? Privilege.READ : Privilege.WRITE;
    }
}
