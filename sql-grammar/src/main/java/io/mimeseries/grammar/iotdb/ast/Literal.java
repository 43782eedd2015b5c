package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constant. What it means is decided later, by zone, precision and type of what it meets; {@link #text()} is its spelling. */
public sealed interface Literal extends Expression {

    /** As written, without the white space between its tokens; of a string with its quotes. */
    String text();

    /** {@code true} or {@code FALSE} in any case. */
    record BooleanLiteral(String text) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Digits with an optional sign, of any length. */
    record IntegerLiteral(String text) implements Literal, TimeValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A number with a dot or an exponent, and an optional sign. */
    record RealLiteral(String text) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A text in single or double quotes.
     *
     * @param value without quotes, doubled quotes made one
     */
    record StringLiteral(String text, String value) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code null}. */
    record NullLiteral(String text) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code NaN}. */
    record NanLiteral(String text) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code 2017-11-01T00:00:00+08:00}, {@code now()}, {@code now() - 1d + 3ms}.
     *
     * @param dateTime the date as written, checked in form only; null for {@code now()}
     */
    record DateLiteral(String text, @Nullable String dateTime, List<Shift> shifts) implements Literal, TimeValue {
        public DateLiteral {
            shifts = List.copyOf(shifts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code + 1d} or {@code - 1d} behind a date, applied from left to right. */
    record Shift(boolean negative, Duration duration) {}
}
