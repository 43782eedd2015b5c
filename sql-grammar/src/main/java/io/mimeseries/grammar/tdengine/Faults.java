package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import org.antlr.v4.runtime.Token;

/** The errors of the real server's parser. */
final class Faults {
    private Faults() {}

    /** The token that no statement has in its place; sql is lower-cased. */
    static TDengineSqlException at(String sql, Token token) {
        int start = token.getStartIndex();
        if (token.getType() == Token.EOF && start >= sql.length()) {
            return new TDengineSqlException(0x2601, "Incomplete SQL statement");
        }
        var known = token.getType() == TDengineGrammar.ILLEGAL ? "unrecognized token: " : "syntax error near ";
        return new TDengineSqlException(0x2600, known + '"' + sql.substring(start) + '"');
    }

    static TDengineSqlException identifier(String rest) {
        return new TDengineSqlException(0x2617, "Invalid identifier name: " + rest);
    }

    static TDengineSqlException expired() {
        return new TDengineSqlException(0x2614, "This statement is no longer supported");
    }

    static TDengineSqlException userName() {
        return new TDengineSqlException(0x2610, "Name or password too long");
    }
}
