package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.SingleStatementContext;
import io.mimeseries.grammar.riakts.term.Floats;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jspecify.annotations.Nullable;

/**
 * Runs ANTLR. The first run looks at one stack only, which is fast and nearly always enough; what it refuses is run again with all of them, and
 * the token that the second run stops at is the one that the real server names.
 */
final class SyntaxTree {
    private SyntaxTree() {}

    static SingleStatementContext of(List<SqlToken> tokens, GrammarVersion version) {
        try {
            return run(tokens, PredictionMode.SLL);
        } catch (Fault first) {
            try {
                return run(tokens, PredictionMode.LL);
            } catch (Fault fault) {
                new EarlyRefusals(tokens, fault.index, version).check();
                throw RiakTsSqlException.refused(text(tokens, fault.index));
            }
        }
    }

    private static SingleStatementContext run(List<SqlToken> tokens, PredictionMode mode) {
        var parser = new RiakTsGrammar(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.addErrorListener(new FirstFault());
        parser.getInterpreter().setPredictionMode(mode);
        return parser.singleStatement();
    }

    /** Tokens have no lines in the real parser, so their values stand where it expects numbers of lines: integers change the message. */
    private static String text(List<SqlToken> tokens, int index) {
        if (tokens.isEmpty()) {
            return "syntax error before: ";
        }
        boolean isEnd = index >= tokens.size();
        var token = tokens.get(isEnd ? tokens.size() - 1 : index);
        return switch (token.getType()) {
            case RiakTsGrammar.INTEGER -> isEnd ? "syntax error before: " : "syntax error before: integer";
            case RiakTsGrammar.FLOAT -> "Unexpected token '" + Floats.shortest(token.number()) + "'";
            default -> "Unexpected token '" + token.getText() + "'";
        };
    }

    /** Where the text leaves the language. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int index;

        Fault(int index) {
            super(null, null, false, false);
            this.index = index;
        }
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
            throw new Fault(offendingSymbol instanceof Token token ? token.getTokenIndex() : 0);
        }
    }
}
