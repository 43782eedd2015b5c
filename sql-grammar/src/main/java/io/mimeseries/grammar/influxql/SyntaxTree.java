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

/** Runs ANTLR. Where plain statements are all that is asked, it is not even loaded. */
final class SyntaxTree {
    private SyntaxTree() {}

    static List<Statement> statements(String text, Map<String, ? extends @Nullable Object> parameters) {
        var query = of(text, parameters, InfluxQlGrammar::query);
        var statements = new ArrayList<Statement>();
        for (var statement : query.statement()) {
            statements.add(StatementBuilder.of(statement));
        }
        return List.copyOf(statements);
    }

    static Expression expression(String text) {
        return ExpressionBuilder.of(
                of(text, Map.of(), InfluxQlGrammar::singleExpression).expression());
    }

    private static <C extends ParserRuleContext> C of(
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
