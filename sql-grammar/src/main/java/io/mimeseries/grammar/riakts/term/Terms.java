package io.mimeseries.grammar.riakts.term;

import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Conditions and expressions as the terms that the real parser makes of them. */
public final class Terms {
    private static final Condition.Visitor<Term> CONDITIONS = new Conditions();
    private static final Expression.Visitor<Term> EXPRESSIONS = new Expressions();

    private Terms() {}

    public static Term of(Condition condition) {
        return condition.accept(CONDITIONS);
    }

    public static Term of(Expression expression) {
        return expression.accept(EXPRESSIONS);
    }

    /** What stands first in the term of a condition, by which most orders are decided. */
    public static String operator(Condition condition) {
        return condition.accept(Operators.INSTANCE);
    }

    private static Term atom(String name) {
        return new Term.Atom(name);
    }

    private enum Operators implements Condition.Visitor<String> {
        INSTANCE;

        @Override
        public String visitAnd(Condition.And condition) {
            return "and_";
        }

        @Override
        public String visitOr(Condition.Or condition) {
            return "or_";
        }

        @Override
        public String visitComparison(Condition.Comparison condition) {
            return condition.operator().text();
        }

        @Override
        public String visitNullTest(Condition.NullTest condition) {
            return condition.isNull() ? "is_null" : "is_not_null";
        }
    }

    private static final class Conditions implements Condition.Visitor<Term> {
        @Override
        public Term visitAnd(Condition.And condition) {
            return Term.tuple(atom(operator(condition)), of(condition.left()), of(condition.right()));
        }

        @Override
        public Term visitOr(Condition.Or condition) {
            return Term.tuple(atom(operator(condition)), of(condition.left()), of(condition.right()));
        }

        @Override
        public Term visitComparison(Condition.Comparison condition) {
            return Term.tuple(atom(operator(condition)), side(condition.left()), side(condition.right()));
        }

        @Override
        public Term visitNullTest(Condition.NullTest condition) {
            return Term.tuple(atom(operator(condition)), of(condition.operand()));
        }

        private static Term side(Expression expression) {
            return expression instanceof Expression.Column column ? new Term.Binary(column.name()) : of(expression);
        }
    }

    private static final class Expressions implements Expression.Visitor<Term> {
        @Override
        public Term visitColumn(Expression.Column expression) {
            return Term.tuple(atom("identifier"), new Term.Binary(expression.name()));
        }

        @Override
        public Term visitWildcard(Expression.Wildcard expression) {
            return Term.tuple(atom("identifier"), new Term.Binary("*"));
        }

        @Override
        public Term visitInteger(Expression.IntegerLiteral expression) {
            return Term.tuple(atom("integer"), new Term.Int(expression.value()));
        }

        @Override
        public Term visitFloat(Expression.FloatLiteral expression) {
            return Term.tuple(atom("float"), new Term.Float64(expression.value()));
        }

        @Override
        public Term visitText(Expression.TextLiteral expression) {
            return Term.tuple(atom("binary"), new Term.Binary(expression.bytes()));
        }

        @Override
        public Term visitBoolean(Expression.BooleanLiteral expression) {
            return Term.tuple(atom("boolean"), atom(String.valueOf(expression.value())));
        }

        @Override
        public Term visitTypeWord(Expression.TypeWord expression) {
            return Term.tuple(atom("varchar"), new Term.Binary(expression.text()));
        }

        @Override
        public Term visitRegex(Expression.Regex expression) {
            return Term.tuple(atom("regex"), new Term.Binary(expression.text()));
        }

        @Override
        public Term visitNegation(Expression.Negation expression) {
            return Term.tuple(atom("negate"), of(expression.operand()));
        }

        @Override
        public Term visitArithmetic(Expression.Arithmetic expression) {
            return Term.tuple(atom(expression.operator().text()), of(expression.left()), of(expression.right()));
        }

        @Override
        public Term visitAggregate(Expression.Aggregate expression) {
            List<Term> arguments = new ArrayList<>();
            expression.arguments().forEach(argument -> arguments.add(of(argument)));
            return Term.tuple(
                    Term.tuple(atom("window_agg_fn"), atom(expression.function().name())), new Term.Tuple(arguments));
        }
    }

    /** The term of an integer. */
    public static Term integer(long value) {
        return new Term.Int(BigInteger.valueOf(value));
    }
}
