package io.mimeseries.grammar.influxql;

import java.math.BigInteger;
import org.antlr.v4.runtime.Token;

/** Reads whole numbers where the language wants one, with the real server's complaints. */
final class Integers {
    private static final BigInteger LONG_MAXIMUM = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger UNSIGNED_MAXIMUM =
            BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    private static final int LONGEST = 1_000;
    private static final BigInteger TOO_LARGE = BigInteger.ONE.shiftLeft(128);

    private Integers() {}

    /** The number; one of very many digits is only known to be too large, because reading it takes time in their square. */
    private static BigInteger value(String digits) {
        return digits.length() <= LONGEST ? new BigInteger(digits) : TOO_LARGE;
    }

    /** LIMIT and its like: too large is the largest, as the real parser ignores the overflow. */
    static int limit(String keyword, Token token) {
        var value = value(token.getText());
        if (value.signum() < 0) {
            throw new InfluxQlSyntaxException(keyword + " must be >= 0" + Place.of(token));
        }
        return value.bitLength() > 31 ? Integer.MAX_VALUE : value.intValue();
    }

    static int replication(Token token) {
        var text = token.getText();
        var value = value(text);
        if (value.bitLength() > 63) {
            throw new InfluxQlSyntaxException(
                    "strconv.Atoi: parsing \"" + text + "\": value out of range" + Place.of(token));
        }
        if (value.signum() < 1 || value.bitLength() > 31) {
            throw new InfluxQlSyntaxException(
                    "invalid value " + value + ": must be 1 <= n <= 2147483647" + Place.of(token));
        }
        return value.intValue();
    }

    /** An id of 64 bits without sign. */
    static long identity(Token token) {
        var text = token.getText();
        var value = value(text);
        if (value.signum() < 0) {
            throw new InfluxQlSyntaxException(
                    "strconv.ParseUint: parsing \"" + text + "\": invalid syntax" + Place.of(token));
        }
        if (value.compareTo(UNSIGNED_MAXIMUM) > 0) {
            throw new InfluxQlSyntaxException(
                    "strconv.ParseUint: parsing \"" + text + "\": value out of range" + Place.of(token));
        }
        return value.longValue();
    }

    /** A literal in an expression. */
    static BigInteger literal(Token token) {
        var value = value(token.getText());
        if (value.compareTo(UNSIGNED_MAXIMUM) > 0) {
            throw new InfluxQlSyntaxException("unable to parse integer" + Place.of(token));
        }
        return value;
    }

    static boolean isSigned(BigInteger value) {
        return value.compareTo(LONG_MAXIMUM) <= 0;
    }
}
