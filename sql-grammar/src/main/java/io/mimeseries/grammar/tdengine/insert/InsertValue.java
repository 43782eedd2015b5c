package io.mimeseries.grammar.tdengine.insert;

import io.mimeseries.grammar.tdengine.TDengineSqlException;
import io.mimeseries.grammar.tdengine.lexis.InsertTokens;
import io.mimeseries.grammar.tdengine.lexis.Spelling;
import io.mimeseries.grammar.tdengine.lexis.TokenKind;
import java.util.Locale;

/** A value as it was written. There is one object for all values of a statement, which shows the value read last. */
public final class InsertValue {
    private static final int SURE_DIGITS = 18;

    private final String sql;
    private final InsertTokens tokens;
    private ValueKind kind = ValueKind.NULL;
    private int start;
    private int end;
    private TimeOperation operation = TimeOperation.NONE;

    InsertValue(String sql, InsertTokens tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /** Takes the current token. */
    InsertValue read() {
        start = tokens.start();
        end = tokens.position();
        operation = TimeOperation.NONE;
        kind = kindOf(tokens);
        return this;
    }

    public ValueKind kind() {
        return kind;
    }

    /** Of strings without quotes and with escapes undone; else lower-cased, with the sign. */
    public String text() {
        return kind == ValueKind.STRING
                ? Spelling.string(sql.substring(start, end))
                : sql.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** With its quotes and escapes: what VARBINARY and BLOB look at. */
    public String token() {
        return sql.substring(start, end);
    }

    /** The statement, in which the value stands from {@link #start} to {@link #end}. */
    public String statement() {
        return sql;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** Whether it is an integer of few enough digits for {@link #integer}. */
    public boolean isShortInteger() {
        return kind == ValueKind.INTEGER && end - start <= SURE_DIGITS;
    }

    /** The value of a short integer. */
    public long integer() {
        char sign = sql.charAt(start);
        long value = 0;
        for (int i = sign == '-' || sign == '+' ? start + 1 : start; i < end; i++) {
            value = value * 10 + (sql.charAt(i) - '0');
        }
        return sign == '-' ? -value : value;
    }

    /** {@code syntax error near '…' (reason)}: of strings the string alone, else the statement from the value on. */
    public TDengineSqlException refuse(String reason) {
        return kind == ValueKind.STRING ? InsertFault.near(text(), reason) : InsertFault.at(sql, start, reason);
    }

    /**
     * What is added to a time or taken from it: {@code now + 1d}, {@code 1d + now()}. To be asked of timestamps only, once, before the next value is read.
     * Elsewhere a sign behind a value is an error.
     */
    public TimeOperation operation() {
        int at = passCall(end);
        if (kind == ValueKind.DURATION || follows(at)) {
            operation = readOperation(at);
        }
        return operation;
    }

    private static ValueKind kindOf(InsertTokens tokens) {
        return switch (tokens.kind()) {
            case STRING -> ValueKind.STRING;
            case INTEGER -> ValueKind.INTEGER;
            case FLOAT -> ValueKind.FLOAT;
            case HEX -> ValueKind.HEX;
            case BINARY -> ValueKind.BINARY;
            case BOOL -> ValueKind.BOOL;
            case DURATION -> ValueKind.DURATION;
            case QUESTION_MARK -> ValueKind.PLACEHOLDER;
            default -> word(tokens);
        };
    }

    private static ValueKind word(InsertTokens tokens) {
        if (tokens.isWord("null")) {
            return ValueKind.NULL;
        }
        if (tokens.isWord("now")) {
            return ValueKind.NOW;
        }
        if (tokens.isWord("today")) {
            return ValueKind.TODAY;
        }
        throw InsertFault.at(tokens.sql(), tokens.start(), "invalid data or symbol");
    }

    /** Behind {@code ()} where it follows; the reader goes there too. */
    private int passCall(int from) {
        int at = from;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '(' && at + 1 < sql.length() && sql.charAt(at + 1) == ')') {
                at += 2;
                tokens.moveTo(at);
            } else if (c == ' ' || c == '\t') {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean follows(int at) {
        return at < sql.length() && (sql.charAt(at) == '+' || sql.charAt(at) == '-');
    }

    private TimeOperation readOperation(int at) {
        if (!follows(at)) {
            throw refuse("invalid timestamp");
        }
        boolean minus = sql.charAt(at) == '-';
        tokens.moveTo(at + 1);
        tokens.next();
        if (tokens.kind() == TokenKind.COMMA || tokens.isEmpty() || tokens.position() - tokens.start() < 2) {
            throw refuse("invalid timestamp");
        }
        var operand = operand();
        int operandEnd = tokens.position();
        int behind = passCall(operandEnd);
        if (behind < sql.length() && sql.charAt(behind) != ',' && sql.charAt(behind) != ')') {
            throw refuse("invalid timestamp");
        }
        boolean durationFirst = kind == ValueKind.DURATION;
        boolean durationSecond = operand == ValueKind.DURATION;
        if (durationFirst == durationSecond || (minus && durationFirst)) {
            throw refuse("invalid timestamp");
        }
        var token = sql.substring(tokens.start(), operandEnd);
        return new TimeOperation(
                minus, operand, operand == ValueKind.STRING ? Spelling.string(token) : token.toLowerCase(Locale.ROOT));
    }

    private ValueKind operand() {
        try {
            return kindOf(tokens);
        } catch (TDengineSqlException notAValue) {
            throw refuse("invalid timestamp");
        }
    }
}
