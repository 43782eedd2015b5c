package io.mimeseries.grammar.tdengine.lexis;

import static io.mimeseries.grammar.tdengine.lexis.Characters.isDigit;
import static io.mimeseries.grammar.tdengine.lexis.Characters.isHexadecimal;
import static io.mimeseries.grammar.tdengine.lexis.Characters.isSpace;
import static io.mimeseries.grammar.tdengine.lexis.Characters.isUnit;
import static io.mimeseries.grammar.tdengine.lexis.Characters.isWord;

/**
 * Finds tokens in a statement, one at a time and anywhere, without an object for each. What a token is and where it ends depends on the chars from its
 * start alone; case does not matter outside quotes.
 */
public final class Tokenizer {
    private static final char NONE = '\0';

    private final String sql;
    private final int length;
    private TokenKind kind = TokenKind.END;

    public Tokenizer(String sql) {
        this.sql = sql;
        this.length = sql.length();
    }

    /** Of the token found last. */
    public TokenKind kind() {
        return kind;
    }

    /** Finds the token that starts here; returns the index behind it. Nothing follows {@link TokenKind#ILLEGAL}. */
    public int next(int start) {
        char c = at(start);
        return switch (c) {
            case ' ', '\t', '\n', '\f', '\r' -> spaces(start);
            case '(' -> found(TokenKind.LEFT_PARENTHESIS, start + 1);
            case ')' -> found(TokenKind.RIGHT_PARENTHESIS, start + 1);
            case ',' -> found(TokenKind.COMMA, start + 1);
            case ';' -> found(TokenKind.END, start);
            case ':' -> found(TokenKind.COLON, start + 1);
            case '+' -> found(TokenKind.PLUS, start + 1);
            case '*' -> found(TokenKind.STAR, start + 1);
            case '&' -> found(TokenKind.BIT_AND, start + 1);
            case '~' -> found(TokenKind.BIT_NOT, start + 1);
            case '?' -> found(TokenKind.QUESTION_MARK, start + 1);
            case '-' -> minus(start);
            case '/' -> slash(start);
            case '%' -> oneOrTwo(start, '%', TokenKind.TRIGGER, TokenKind.PERCENT);
            case '|' -> oneOrTwo(start, '|', TokenKind.CONCATENATE, TokenKind.BIT_OR);
            case '=' -> found(TokenKind.EQUAL, start + (at(start + 1) == '=' ? 2 : 1));
            case '!' -> oneOrTwo(start, '=', TokenKind.NOT_EQUAL, TokenKind.ILLEGAL);
            case '<' -> less(start);
            case '>' -> greater(start);
            case '\'', '"', '`' -> quoted(start, c);
            case '.' -> isDigit(at(start + 1)) ? fraction(start + 1) : found(TokenKind.DOT, start + 1);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(start);
            default -> start >= length ? found(TokenKind.END, length) : word(start);
        };
    }

    private char at(int index) {
        return index < length ? sql.charAt(index) : NONE;
    }

    private int found(TokenKind token, int end) {
        kind = token;
        return end;
    }

    private int oneOrTwo(int start, char second, TokenKind two, TokenKind one) {
        return at(start + 1) == second ? found(two, start + 2) : found(one, start + 1);
    }

    private int spaces(int start) {
        int end = start + 1;
        while (end < length && isSpace(sql.charAt(end))) {
            end++;
        }
        return found(TokenKind.SPACE, end);
    }

    private int minus(int start) {
        char next = at(start + 1);
        if (next == '-') {
            int line = sql.indexOf('\n', start);
            return found(TokenKind.COMMENT, line < 0 ? length : line);
        }
        return next == '>' ? found(TokenKind.ARROW, start + 2) : found(TokenKind.MINUS, start + 1);
    }

    private int slash(int start) {
        if (at(start + 1) != '*' || start + 2 >= length) {
            return found(TokenKind.SLASH, start + 1);
        }
        var comment = at(start + 2) == '+' ? TokenKind.HINT : TokenKind.COMMENT;
        int close = sql.indexOf("*/", start + 2);
        return found(comment, close < 0 ? length : close + 2);
    }

    private int less(int start) {
        return switch (at(start + 1)) {
            case '=' -> found(TokenKind.LESS_OR_EQUAL, start + 2);
            case '>' -> found(TokenKind.NOT_EQUAL, start + 2);
            case '<' -> found(TokenKind.SHIFT_LEFT, start + 2);
            default -> found(TokenKind.LESS, start + 1);
        };
    }

    private int greater(int start) {
        return switch (at(start + 1)) {
            case '=' -> found(TokenKind.GREATER_OR_EQUAL, start + 2);
            case '>' -> found(TokenKind.SHIFT_RIGHT, start + 2);
            default -> found(TokenKind.GREATER, start + 1);
        };
    }

    private int quoted(int start, char quote) {
        for (int i = start + 1; i < length; i++) {
            char c = sql.charAt(i);
            if (c == '\\' && quote != '`') {
                i++;
            } else if (c == quote) {
                if (at(i + 1) != quote) {
                    return found(quote == '`' ? TokenKind.QUOTED_NAME : TokenKind.STRING, i + 1);
                }
                i++;
            }
        }
        return found(TokenKind.ILLEGAL, length);
    }

    private int number(int start) {
        char prefix = at(start) == '0' ? (char) (at(start + 1) | 0x20) : NONE;
        if (prefix == 'b' || prefix == 'x') {
            return prefixed(start + 2, prefix == 'x');
        }
        int end = digits(start + 1);
        if (isUnit(at(end)) && !isWord(at(end + 1))) {
            return found(TokenKind.DURATION, end + 1);
        }
        int points = 0;
        while (at(end) == '.' && isDigit(at(end + 1))) {
            end = digits(end + 2);
            points++;
        }
        if (points == 3) {
            return found(TokenKind.IP_ADDRESS, end);
        }
        if (points > 1) {
            return found(TokenKind.ILLEGAL, end);
        }
        boolean real = points == 1;
        if (at(end) == '.' && !real) {
            real = true;
            end++;
        }
        int exponent = exponent(end);
        return found(real || exponent > end ? TokenKind.FLOAT : TokenKind.INTEGER, exponent);
    }

    private int prefixed(int start, boolean hexadecimal) {
        int end = start;
        while (hexadecimal ? isHexadecimal(at(end)) : at(end) == '0' || at(end) == '1') {
            end++;
        }
        return end == start
                ? found(TokenKind.ILLEGAL, end)
                : found(hexadecimal ? TokenKind.HEX : TokenKind.BINARY, end);
    }

    private int fraction(int start) {
        return found(TokenKind.FLOAT, exponent(digits(start + 1)));
    }

    private int digits(int start) {
        int end = start;
        while (isDigit(at(end))) {
            end++;
        }
        return end;
    }

    /** Behind an exponent, or the same index where none is. */
    private int exponent(int start) {
        if ((at(start) | 0x20) != 'e') {
            return start;
        }
        int first = at(start + 1) == '+' || at(start + 1) == '-' ? start + 2 : start + 1;
        return isDigit(at(first)) ? digits(first) : start;
    }

    private int word(int start) {
        int end = start;
        boolean ascii = true;
        while (end < length) {
            char c = sql.charAt(end);
            if (c >= 0x80) {
                ascii = false;
            } else if (!isWord(c)) {
                break;
            }
            end++;
        }
        if (end == start) {
            return found(TokenKind.ILLEGAL, start + 1);
        }
        if (!ascii) {
            return found(TokenKind.ALIAS, end);
        }
        return found(isBoolean(start, end - start) ? TokenKind.BOOL : TokenKind.WORD, end);
    }

    private boolean isBoolean(int start, int size) {
        return (size == 4 && sql.regionMatches(true, start, "true", 0, 4))
                || (size == 5 && sql.regionMatches(true, start, "false", 0, 5));
    }
}
