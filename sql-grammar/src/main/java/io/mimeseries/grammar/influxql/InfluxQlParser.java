package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
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
        var query = tree(text, parameters, InfluxQlGrammar::query);
        var statements = new ArrayList<Statement>();
        for (var statement : query.statement()) {
            statements.add(StatementBuilder.of(statement));
        }
        return List.copyOf(statements);
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
        return ExpressionBuilder.of(
                tree(text, Map.of(), InfluxQlGrammar::singleExpression).expression());
    }

    private static <C extends ParserRuleContext> C tree(
            String text, Map<String, ? extends @Nullable Object> parameters, Function<InfluxQlGrammar, C> start) {
        var lexer = new InfluxQlTokens(CharStreams.fromString(SourceText.of(text)));
        lexer.removeErrorListeners();
        lexer.bind(parameters);
        var tokens = new CommonTokenStream(lexer);
        var parser = new InfluxQlGrammar(tokens);
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new StopAtFirstError());
        try {
            var tree = start.apply(parser);
            new Checks(tokens).run(tree);
            return tree;
        } catch (ParseStopped stopped) {
            throw new Diagnosis(tokens, parser.getATN()).explain(stopped);
        }
    }
}
