package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.lexis.Keywords;
import io.mimeseries.grammar.tdengine.lexis.TokenKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which token of the grammar a word or a kind of token is. */
final class TokenTypes {
    private static final Map<String, Integer> KEYWORDS = keywords();

    private TokenTypes() {}

    /** Of a lower-cased word: a keyword's own, RESERVED of keywords that no rule has, ID of all others. */
    static int word(String word) {
        var keyword = KEYWORDS.get(word);
        if (keyword != null) {
            return keyword;
        }
        return Keywords.contains(word) ? TDengineGrammar.RESERVED : TDengineGrammar.ID;
    }

    /** Of anything else that is a token. */
    static int of(TokenKind kind) {
        return switch (kind) {
            case QUOTED_NAME, WORD -> TDengineGrammar.ID;
            case ALIAS -> TDengineGrammar.ALIAS;
            case STRING -> TDengineGrammar.STRING;
            case BOOL -> TDengineGrammar.BOOLEAN;
            case INTEGER -> TDengineGrammar.INTEGER_LITERAL;
            case FLOAT -> TDengineGrammar.FLOAT_LITERAL;
            case HEX -> TDengineGrammar.HEX_LITERAL;
            case BINARY -> TDengineGrammar.BINARY_LITERAL;
            case DURATION -> TDengineGrammar.DURATION_LITERAL;
            case IP_ADDRESS -> TDengineGrammar.IP_ADDRESS;
            case HINT -> TDengineGrammar.HINT;
            case LEFT_PARENTHESIS -> TDengineGrammar.LP;
            case RIGHT_PARENTHESIS -> TDengineGrammar.RP;
            case COMMA -> TDengineGrammar.COMMA;
            case DOT -> TDengineGrammar.DOT;
            case COLON -> TDengineGrammar.COLON;
            case PLUS -> TDengineGrammar.PLUS;
            case MINUS -> TDengineGrammar.MINUS_SIGN;
            case STAR -> TDengineGrammar.STAR;
            case SLASH -> TDengineGrammar.SLASH;
            case PERCENT -> TDengineGrammar.PERCENT;
            case TRIGGER -> TDengineGrammar.TRIGGER_SIGN;
            case EQUAL -> TDengineGrammar.EQ;
            case NOT_EQUAL -> TDengineGrammar.NE;
            case LESS -> TDengineGrammar.LT;
            case LESS_OR_EQUAL -> TDengineGrammar.LE;
            case GREATER -> TDengineGrammar.GT;
            case GREATER_OR_EQUAL -> TDengineGrammar.GE;
            case BIT_AND -> TDengineGrammar.BITAND;
            case BIT_OR -> TDengineGrammar.BITOR;
            case ARROW -> TDengineGrammar.ARROW;
            // The real grammar takes question marks, and refuses them as it refuses these unless a statement is
            // prepared.
            case SHIFT_LEFT, SHIFT_RIGHT, BIT_NOT, CONCATENATE, QUESTION_MARK -> TDengineGrammar.RESERVED;
            case ILLEGAL -> TDengineGrammar.ILLEGAL;
            case END, SPACE, COMMENT -> throw new IllegalArgumentException(kind + " is not for the parser");
        };
    }

    private static Map<String, Integer> keywords() {
        var vocabulary = TDengineGrammar.VOCABULARY;
        var found = new HashMap<String, Integer>();
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            var symbol = vocabulary.getSymbolicName(type).toLowerCase(Locale.ROOT);
            var word = symbol.startsWith("p_") ? symbol.substring(1) : symbol;
            if (Keywords.contains(word)) {
                found.put(word, type);
            }
        }
        found.put("_c0", TDengineGrammar.P_ROWTS);
        return Map.copyOf(found);
    }
}
