package io.mimeseries.grammar.riakts.ast;

import java.math.BigInteger;
import java.util.List;

/** What is selected, and the sides of comparisons. Texts are kept a character a byte. */
public sealed interface Expression {
    <R> R accept(Visitor<R> visitor);

    /** Deals with every kind. */
    interface Visitor<R> {
        R visitColumn(Column expression);

        R visitWildcard(Wildcard expression);

        R visitInteger(IntegerLiteral expression);

        R visitFloat(FloatLiteral expression);

        R visitText(TextLiteral expression);

        R visitBoolean(BooleanLiteral expression);

        R visitTypeWord(TypeWord expression);

        R visitRegex(Regex expression);

        R visitNegation(Negation expression);

        R visitArithmetic(Arithmetic expression);

        R visitAggregate(Aggregate expression);
    }

    /** A column by its name. */
    record Column(String name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitColumn(this);
        }
    }

    /** All columns. */
    record Wildcard() implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWildcard(this);
        }
    }

    /** An integer of any size; a duration is its milliseconds. */
    record IntegerLiteral(BigInteger value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInteger(this);
        }
    }

    /** A number with a point or an exponent. */
    record FloatLiteral(double value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFloat(this);
        }
    }

    /**
     * Text in quotes, or bytes in hexadecimal digits.
     *
     * @param bytes a character each
     */
    record TextLiteral(String bytes) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /** True or false. */
    record BooleanLiteral(boolean value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBoolean(this);
        }
    }

    /** The word VARCHAR, which the grammar takes as a value. */
    record TypeWord(String text) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTypeWord(this);
        }
    }

    /** A regular expression, which the grammar takes in conditions and no operator does. */
    record Regex(String text) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRegex(this);
        }
    }

    /** A minus sign before an operand. */
    record Negation(Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNegation(this);
        }
    }

    /**
     * Two operands. The real parser moves a column from the right side of anything else to the left, whatever the operator: {@code 1 - n} is
     * {@code n - 1}, here and there.
     */
    record Arithmetic(ArithmeticOperator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitArithmetic(this);
        }
    }

    /** A function of all rows. */
    record Aggregate(AggregateFunction function, List<Expression> arguments) implements Expression {
        public Aggregate {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAggregate(this);
        }
    }
}
