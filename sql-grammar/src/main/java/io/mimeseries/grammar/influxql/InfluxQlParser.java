package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns InfluxQL text into statements. */
public final class InfluxQlParser {
    private InfluxQlParser() {}

    /**
     * Parses any number of statements separated by semicolons.
     *
     * @param parameters the values of {@code $name} by name, as decoded from JSON: {@link String}, {@link Boolean}, {@link Long} or
     *     {@link Double}, a map with one entry that names the kind ({@code {"duration": "1m"}}), or what else JSON knows
     * @throws InfluxQlSyntaxException with the real server's text
     * @throws InfluxQlNotEmulatedException where the real server goes further than this parser
     */
    public static List<Statement> parse(String text, Map<String, ? extends @Nullable Object> parameters) {
        var plain = parameters.isEmpty() ? PlainStatement.parse(text) : null;
        return plain == null ? parseByGrammar(text, parameters) : List.of(plain);
    }

    /** The same, whatever the text. */
    static List<Statement> parseByGrammar(String text, Map<String, ? extends @Nullable Object> parameters) {
        return SyntaxTree.statements(text, parameters);
    }

    /** Parses exactly one statement without parameters. */
    public static Statement parseStatement(String text) {
        var statements = parse(text, Map.of());
        if (statements.size() != 1) {
            throw new IllegalArgumentException(statements.size() + " statements in: " + text);
        }
        return statements.get(0);
    }

    /** Parses one expression without parameters. */
    public static Expression parseExpression(String text) {
        return SyntaxTree.expression(text);
    }
}
