package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression. Parentheses and unary plus are gone: the tree tells what they meant, and {@link #source} reaches over them, since the names of
 * result columns keep them.
 */
public sealed interface Expression
        permits Literal,
                Expression.Column,
                Expression.Star,
                Expression.PseudoColumn,
                Expression.Function,
                Expression.Cols,
                Expression.Cast,
                Expression.Trim,
                Expression.Case,
                Expression.Negate,
                Expression.Binary,
                Expression.JsonValue,
                Expression.Comparison,
                Expression.Between,
                Expression.In,
                Expression.IsNull,
                Expression.Not,
                Expression.Logical {

    /** Where it stands, with the parentheses and signs around it. */
    Source source();

    /** Calls the visitor's method for this node. */
    <R> R accept(Visitor<R> visitor);

    /** The name of a result column without an alias; longer than the 64 bytes that the server sends of it. */
    default String resultName() {
        return source().text();
    }

    /** One method a node, so that a new node fails to compile where it is not handled. */
    interface Visitor<R> {
        R visit(Literal node);

        R visit(Column node);

        R visit(Star node);

        R visit(PseudoColumn node);

        R visit(Function node);

        R visit(Cols node);

        R visit(Cast node);

        R visit(Trim node);

        R visit(Case node);

        R visit(Negate node);

        R visit(Binary node);

        R visit(JsonValue node);

        R visit(Comparison node);

        R visit(Between node);

        R visit(In node);

        R visit(IsNull node);

        R visit(Not node);

        R visit(Logical node);
    }

    /** {@code [table.]column}; the table may be an alias. */
    record Column(@Nullable Name table, Name name, Source source) implements Expression {
        @Override
        public String resultName() {
            return name.text();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code *} or {@code table.*}: in the select list, and as argument of COUNT, FIRST, LAST, LAST_ROW and COLS. */
    record Star(@Nullable Name table, Source source) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code _wstart}, {@code tbname}, {@code _rowts} and the like.
     *
     * @param name lower-cased; {@code _c0} and {@code _tags} as written; with {@code %%} before it where a stream's trigger is meant
     * @param table of {@code table.tbname}
     */
    record PseudoColumn(String name, @Nullable Name table, Source source) implements Expression {
        @Override
        public String resultName() {
            char first = source.text().charAt(0);
            return first == '(' || first == '+' ? source.text() : name;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A call of a function. {@code NOW} and {@code TODAY} are calls without parentheses too; {@code POSITION(a IN b)} is {@code position(a, b)},
     * {@code SUBSTR(a FROM b FOR c)} is {@code substr(a, b, c)}.
     *
     * @param name lower-cased
     */
    record Function(String name, List<Expression> arguments, Source source) implements Expression {
        public Function {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code COLS(function, item, …)}: what else stands in the row that a selection function chose. */
    record Cols(Expression function, List<SelectItem> items, Source source) implements Expression {
        public Cols {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CAST(operand AS type)}. */
    record Cast(Expression operand, TypeName type, Source source) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code TRIM([side] [what] FROM operand)}.
     *
     * @param what null where blanks are meant
     */
    record Trim(Side side, @Nullable Expression what, Expression operand, Source source) implements Expression {
        /** Where it takes away. */
        public enum Side {
            BOTH,
            LEADING,
            TRAILING
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code CASE [operand] WHEN … THEN … [ELSE …] END}.
     *
     * @param operand what the WHENs are compared with; null where they are conditions
     */
    record Case(
            @Nullable Expression operand,
            List<When> branches,
            @Nullable Expression otherwise,
            Source source) implements Expression {
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

    /** {@code -operand}. */
    record Negate(Expression operand, Source source) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Arithmetic and bits. */
    record Binary(BinaryOperator operator, Expression left, Expression right, Source source) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code column->'key'}. */
    record JsonValue(Column column, String key, Source source) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Two operands compared, also by LIKE, MATCH and CONTAINS. */
    record Comparison(ComparisonOperator operator, Expression left, Expression right, Source source)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand [NOT] BETWEEN low AND high}. */
    record Between(boolean not, Expression operand, Expression low, Expression high, Source source)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand [NOT] IN (…)}; the values are literals, with their signs, or calls without arguments as {@code now()}. */
    record In(boolean not, Expression operand, List<Expression> values, Source source) implements Expression {
        public In {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code operand IS [NOT] NULL}. */
    record IsNull(boolean not, Expression operand, Source source) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code NOT condition}. */
    record Not(Expression operand, Source source) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code a AND b AND …} or {@code a OR b OR …}: two or more operands, in the order they were written in. */
    record Logical(Connective connective, List<Expression> operands, Source source) implements Expression {
        public Logical {
            operands = List.copyOf(operands);
        }

        /** What joins conditions. */
        public enum Connective {
            AND,
            OR
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
