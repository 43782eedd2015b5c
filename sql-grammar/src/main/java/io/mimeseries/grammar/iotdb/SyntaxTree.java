package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SingleStatementContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbTokens;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jspecify.annotations.Nullable;

/**
 * Runs ANTLR. The first run looks at one stack only, which is fast and nearly always enough; what it refuses is run again with all of them, and
 * the first fault of that run is the answer, as in the real server.
 */
final class SyntaxTree {
    private SyntaxTree() {}

    static SingleStatementContext of(String sql, GrammarVersion version) {
        try {
            return run(sql, version, PredictionMode.SLL);
        } catch (IotDbSqlException refused) {
            return run(sql, version, PredictionMode.LL);
        }
    }

    private static SingleStatementContext run(String sql, GrammarVersion version, PredictionMode mode) {
        boolean since13 = version == GrammarVersion.V1_3;
        var lexer = new IotDbTokens(CharStreams.fromString(sql));
        lexer.setSince13(since13);
        lexer.removeErrorListeners();
        lexer.addErrorListener(new FirstFault());
        var parser = new IotDbGrammar(new BoundedTokens(lexer));
        parser.setSince13(since13);
        parser.removeErrorListeners();
        parser.addErrorListener(new FirstFault());
        parser.setInterpreter(VersionNetwork.of(version).simulator(parser));
        parser.getInterpreter().setPredictionMode(mode);
        return parser.singleStatement();
    }

    /** Ends the parser at the first thing it has to complain about. */
    private static final class FirstFault extends BaseErrorListener {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object offendingSymbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException error) {
            throw Refusals.syntax(line, column, message);
        }
    }
}
