package io.mimeseries.grammar.influxql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An InfluxQL expression. {@link Object#toString()} of every node is its canonical InfluxQL text. */
public sealed interface Expression {

    /** Calls the visitor's method for this node. */
    <R> R accept(Visitor<R> visitor);

    /** One method a node, so that a new node fails to compile where it is not handled. */
    interface Visitor<R> {
        R visit(VariableReference node);

        R visit(Call node);

        R visit(Distinct node);

        R visit(Binary node);

        R visit(Parenthesized node);

        R visit(Wildcard node);

        R visit(NumberLiteral node);

        R visit(IntegerLiteral node);

        R visit(UnsignedLiteral node);

        R visit(BooleanLiteral node);

        R visit(StringLiteral node);

        R visit(TimeLiteral node);

        R visit(DurationLiteral node);

        R visit(RegexLiteral node);

        R visit(ListLiteral node);

        R visit(NullLiteral node);
    }

    /** A field, tag or the time: {@code usage}, {@code "cpu usage"}, {@code usage::float}. */
    record VariableReference(String name, DataType type) implements Expression {
        public VariableReference(String name) {
            this(name, DataType.UNKNOWN);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        // Written out, here and in Call: the JVM takes 20 ms to make up a record's own when the first query asks for
        // it.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof VariableReference reference
                    && name.equals(reference.name)
                    && type == reference.type;
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + type.hashCode();
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** A function call; the name is in lower case, as the real parser keeps it. */
    record Call(String name, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Call call && name.equals(call.name) && arguments.equals(call.arguments);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + arguments.hashCode();
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** {@code SELECT DISTINCT name}, the form without parentheses. */
    record Distinct(String name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record Binary(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record Parenthesized(Expression inner) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** {@code *}, {@code *::field} ({@link DataType#ANY_FIELD}) or {@code *::tag} ({@link DataType#TAG}). */
    record Wildcard(DataType type) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record NumberLiteral(double value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record IntegerLiteral(long value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** A whole number from 2^63 to 2^64 - 1; the bits are those of the unsigned value. */
    record UnsignedLiteral(long bits) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record BooleanLiteral(boolean value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record StringLiteral(String value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** A time in nanoseconds since 1970-01-01T00:00:00Z: never parsed, but made by reducing conditions. */
    record TimeLiteral(long nanoseconds) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record DurationLiteral(long nanoseconds) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** The text between the slashes with {@code \/} already turned into {@code /}; valid RE2. */
    record RegexLiteral(String pattern) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** {@code (a, b, c)} after {@code WITH KEY IN}. */
    record ListLiteral(List<String> values) implements Expression {
        public ListLiteral {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** No value: made by reducing expressions such as a string compared with a number. */
    record NullLiteral() implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** The expression without the parentheses around it, if any. */
    static @Nullable Expression unwrap(@Nullable Expression expression) {
        var inner = expression;
        while (inner instanceof Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        return inner;
    }
}
