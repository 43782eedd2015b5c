package io.mimeseries.grammar.influxql;

import org.antlr.v4.runtime.Token;

/** The end of most error texts. */
final class Place {
    private Place() {}

    static String of(Token token) {
        return of(token.getLine(), token.getCharPositionInLine() + 1);
    }

    static String of(int line, int character) {
        return " at line " + line + ", char " + character;
    }
}
