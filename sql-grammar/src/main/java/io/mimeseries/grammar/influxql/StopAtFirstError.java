package io.mimeseries.grammar.influxql;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** No repair: the first wrong token ends the parser, with the state it stood in, and marks the rules that were not finished. */
final class StopAtFirstError extends DefaultErrorStrategy {
    @Override
    public void recover(Parser parser, RecognitionException error) {
        throw stop(parser, error);
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw stop(parser, new InputMismatchException(parser));
    }

    @Override
    public void reportError(Parser parser, RecognitionException error) {
        // the state tells it all
    }

    @Override
    public void sync(Parser parser) {
        // the real parser does not look ahead either
    }

    private static ParseStopped stop(Parser parser, RecognitionException error) {
        for (var context = parser.getContext(); context != null; context = context.getParent()) {
            context.exception = error;
        }
        return new ParseStopped(parser.getState(), parser.getContext());
    }

    /** True where the parser was stopped inside this rule. */
    static boolean unfinished(ParserRuleContext context) {
        return context.exception != null;
    }
}
