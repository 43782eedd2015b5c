package io.mimeseries.grammar.iotdb;

import org.antlr.v4.runtime.Token;

/** Cuts a piece out of the text as it was written. */
final class SourceText {
    private SourceText() {}

    /** From the first token to the last, both included; ANTLR counts code points. */
    static String of(String sql, Token first, Token last) {
        return sql.substring(
                sql.offsetByCodePoints(0, first.getStartIndex()), sql.offsetByCodePoints(0, last.getStopIndex() + 1));
    }
}
