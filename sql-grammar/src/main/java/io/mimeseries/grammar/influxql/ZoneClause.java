package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.ZoneClauseContext;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.StringLiteral;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;

/** Reads {@code tz('…')}, which the real parser takes for an expression first. */
final class ZoneClause {
    /** Names of the time zone database that the JDK keeps apart, and those that mean the server's own zone, which is UTC. */
    private static final Map<String, String> MORE =
            Map.of("", "UTC", "Local", "UTC", "EST", "-05:00", "MST", "-07:00", "HST", "-10:00", "ROC", "Asia/Taipei");

    private ZoneClause() {}

    static ZoneId read(ZoneClauseContext context) {
        var start = context.zoneStart();
        var expression = ExpressionBuilder.of(
                start.getStart(), start.callArguments(), start.referenceRest(), context.expressionRest());
        if (!(expression instanceof Call call)) {
            throw new InfluxQlSyntaxException("tz must be a function call");
        }
        if (call.arguments().size() != 1) {
            throw new InfluxQlSyntaxException("tz requires exactly one argument");
        }
        if (!(call.arguments().get(0) instanceof StringLiteral name)) {
            throw new InfluxQlSyntaxException("expected string argument in tz()");
        }
        return zone(name.value());
    }

    private static ZoneId zone(String name) {
        var known = MORE.get(name);
        if (known != null) {
            return ZoneId.of(known);
        }
        if (ZoneRulesProvider.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        throw new InfluxQlSyntaxException("unable to find time zone " + name);
    }
}
