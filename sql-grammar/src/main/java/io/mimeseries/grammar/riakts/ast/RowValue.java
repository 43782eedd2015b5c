package io.mimeseries.grammar.riakts.ast;

import java.math.BigInteger;

/** A value of INSERT. */
public sealed interface RowValue {
    <R> R accept(Visitor<R> visitor);

    /** Deals with every kind. */
    interface Visitor<R> {
        R visitNull();

        R visitInteger(IntegerValue value);

        R visitFloat(FloatValue value);

        R visitBoolean(BooleanValue value);

        R visitText(TextValue value);

        R visitIdentifier(Identifier value);
    }

    /** No value. */
    record NullValue() implements RowValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNull();
        }
    }

    /** An integer of any size. */
    record IntegerValue(BigInteger value) implements RowValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInteger(this);
        }
    }

    /** A number with a point or an exponent. */
    record FloatValue(double value) implements RowValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFloat(this);
        }
    }

    /** True or false. */
    record BooleanValue(boolean value) implements RowValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBoolean(this);
        }
    }

    /**
     * Text or bytes.
     *
     * @param bytes a character each
     */
    record TextValue(String bytes) implements RowValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /** A name where a value should stand. */
    record Identifier(String name) implements RowValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitIdentifier(this);
        }
    }
}
