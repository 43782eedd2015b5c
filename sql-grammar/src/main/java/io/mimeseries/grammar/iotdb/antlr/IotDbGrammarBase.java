package io.mimeseries.grammar.iotdb.antlr;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;

/** What the grammar asks of its version. */
abstract class IotDbGrammarBase extends Parser {
    private boolean since13;

    IotDbGrammarBase(TokenStream input) {
        super(input);
    }

    /** Chooses the version; 1.0 before this is called. */
    public void setSince13(boolean value) {
        since13 = value;
    }

    final boolean since13() {
        return since13;
    }

    final boolean before13() {
        return !since13;
    }
}
