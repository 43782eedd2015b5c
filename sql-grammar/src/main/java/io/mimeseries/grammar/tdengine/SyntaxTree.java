package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Runs ANTLR. The first run looks at one stack only, which is fast and nearly always enough; what it refuses is run again with all of them, and that run
 * stops at the first token that no statement has there, as the real parser does.
 */
final class SyntaxTree {
    private SyntaxTree() {}

    /** The tree of a statement that is lower-cased outside quotes. */
    static ParsedStatement of(String sql) {
        try {
            return run(sql, PredictionMode.SLL);
        } catch (ParseCancellationException refused) {
            return again(sql);
        }
    }

    private static ParsedStatement again(String sql) {
        try {
            return run(sql, PredictionMode.LL);
        } catch (ParseCancellationException refused) {
            throw Faults.at(sql, offending((RecognitionException) refused.getCause()));
        }
    }

    private static Token offending(RecognitionException fault) {
        return fault.getOffendingToken();
    }

    private static ParsedStatement run(String sql, PredictionMode mode) {
        var tokens = new CommonTokenStream(new GrammarTokens(sql));
        var parser = new TDengineGrammar(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(mode);
        return new ParsedStatement(sql, parser.singleStatement().statement(), tokens);
    }
}
