package io.mimeseries.grammar.influxql;

import org.antlr.v4.runtime.ParserRuleContext;

/** Ends the parser at the first token that does not fit. */
final class ParseStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int state;
    private final transient ParserRuleContext context;

    ParseStopped(int state, ParserRuleContext context) {
        super(null, null, false, false);
        this.state = state;
        this.context = context;
    }

    int state() {
        return state;
    }

    ParserRuleContext context() {
        return context;
    }
}
