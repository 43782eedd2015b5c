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
        throw new UnsupportedOperationException("parser");
    }

    /** Parses exactly one statement without parameters. */
    public static Statement parseStatement(String text) {
        return parse(text, Map.of()).get(0);
    }

    /** Parses one expression without parameters. */
    public static Expression parseExpression(String text) {
        throw new UnsupportedOperationException("parser");
    }
}
