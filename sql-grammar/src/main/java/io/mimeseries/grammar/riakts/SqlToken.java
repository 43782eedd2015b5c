package io.mimeseries.grammar.riakts;

import java.math.BigInteger;
import org.antlr.v4.runtime.CommonToken;
import org.jspecify.annotations.Nullable;

/** A token with the value that the real lexer gives it. Text is kept a character a byte. */
final class SqlToken extends CommonToken {
    private static final long serialVersionUID = 1L;
    private final transient @Nullable BigInteger integer;
    private final double number;

    private SqlToken(int type, String text, @Nullable BigInteger integer, double number) {
        super(type, text);
        this.integer = integer;
        this.number = number;
    }

    /** @param text without quotes, or the word as it is written */
    static SqlToken text(int type, String text) {
        return new SqlToken(type, text, null, 0);
    }

    static SqlToken integer(int type, String text, BigInteger value) {
        return new SqlToken(type, text, value, 0);
    }

    static SqlToken number(int type, String text, double value) {
        return new SqlToken(type, text, null, value);
    }

    BigInteger integer() {
        if (integer == null) {
            throw new IllegalStateException("no integer: " + getText());
        }
        return integer;
    }

    double number() {
        return number;
    }
}
