package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.StatementContext;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * What ANTLR made of a statement.
 *
 * @param sql lower-cased outside quotes
 */
record ParsedStatement(String sql, StatementContext tree, TokenStream tokens) {

    /** The error of what follows a part: the real parser would have taken the part, but not what stands behind it. */
    TDengineSqlException faultBehind(ParserRuleContext part) {
        return Faults.at(sql, tokens.get(part.getStop().getTokenIndex() + 1));
    }

    /** The error of a token that is not allowed where it stands. */
    TDengineSqlException faultAt(Token token) {
        return Faults.at(sql, token);
    }
}
