package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of SELECT, WHERE, HAVING, GROUP BY or ORDER BY. Parentheses are gone: the tree tells what they meant. */
public sealed interface Expression
        permits Literal,
                Expression.Time,
                Expression.Timeseries,
                Expression.Call,
                Expression.Unary,
                Expression.Binary,
                Expression.Between,
                Expression.In,
                Expression.Like,
                Expression.Regexp,
                Expression.IsNull,
                Expression.Case,
                Expression.Cast,
                Expression.Replace,
                Expression.Substring,
                Expression.Round {

    /** Calls the visitor's method for this node. */
    <R> R accept(Visitor<R> visitor);

    /** One method a node, so that a new node fails to compile where it is not handled. */
    interface Visitor<R> {
        R visit(Time node);

        R visit(Timeseries node);

        R visit(Literal.BooleanLiteral node);

        R visit(Literal.IntegerLiteral node);

        R visit(Literal.RealLiteral node);

        R visit(Literal.StringLiteral node);

        R visit(Literal.NullLiteral node);

        R visit(Literal.NanLiteral node);

        R visit(Literal.DateLiteral node);

        R visit(Call node);

        R visit(Unary node);

        R visit(Binary node);

        R visit(Between node);

        R visit(In node);

        R visit(Like node);

        R visit(Regexp node);

        R visit(IsNull node);

        R visit(Case node);

        R visit(Cast node);

        R visit(Replace node);

        R visit(Substring node);

        R visit(Round node);
    }

    /** {@code time} or {@code timestamp}, the time of a row. */
    record Time() implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A measurement or suffix below the paths of FROM, or a full path; with or without wildcards. */
    record Timeseries(Path path) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A function call.
     *
     * @param name as written, without backquotes: names of result columns keep it
     * @param attributes arguments of the form {@code 'key'='value'}, in the order they were written in, the last of equal keys wins
     */
    record Call(String name, List<Expression> arguments, List<Attribute> attributes) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code -a} or {@code !a}; {@code +a} is {@code a}. */
    record Unary(Operator operator, Expression operand) implements Expression {
        /** The operators before an operand. */
        public enum Operator {
            NEGATE,
            NOT
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Binary(BinaryOperator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand [NOT] BETWEEN low AND high}. */
    record Between(boolean not, Expression operand, Expression low, Expression high) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand [NOT] IN (…)}; CONTAINS means the same. The values stand in the order they were written in, duplicates included. */
    record In(boolean not, Expression operand, List<Literal> values) implements Expression {
        public In {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand [NOT] LIKE 'pattern'}; the pattern without quotes. The parsers of 1.0.1 and 1.3.2 drop NOT, and so does ours. */
    record Like(boolean not, Expression operand, String pattern) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand [NOT] REGEXP 'pattern'}; the pattern without quotes. The parsers of 1.0.1 and 1.3.2 drop NOT, and so does ours. */
    record Regexp(boolean not, Expression operand, String pattern) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand IS [NOT] NULL}. */
    record IsNull(boolean not, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code CASE [operand] WHEN … THEN … [ELSE …] END} (1.3).
     *
     * @param operand what the WHENs are compared with; null where they are conditions
     */
    record Case(
            @Nullable Expression operand,
            List<When> branches,
            @Nullable Expression otherwise) implements Expression {
        public Case {
            branches = List.copyOf(branches);
        }

        /** {@code WHEN condition THEN result}. */
        public record When(Expression condition, Expression result) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CAST(operand AS type)} (1.3); the type as written. */
    record Cast(Expression operand, String type) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code REPLACE(operand, 'from', 'to')} (1.3); texts without quotes. */
    record Replace(Expression operand, String from, String to) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code SUBSTRING(operand, start[, length])} or {@code SUBSTRING(operand FROM start [FOR length])} (1.3); numbers as written, with their
     * signs.
     *
     * @param keywords whether the second form was written: names of result columns keep it
     */
    record Substring(
            Expression operand, String start, @Nullable String length, boolean keywords) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ROUND(operand[, places])} (1.3); the places as written. */
    record Round(Expression operand, @Nullable Literal places) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
