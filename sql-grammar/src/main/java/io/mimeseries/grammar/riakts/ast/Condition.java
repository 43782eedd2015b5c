package io.mimeseries.grammar.riakts.ast;

/** What WHERE says, in the order that the real parser brings it to. */
public sealed interface Condition {
    <R> R accept(Visitor<R> visitor);

    /** Deals with every kind. */
    interface Visitor<R> {
        R visitAnd(And condition);

        R visitOr(Or condition);

        R visitComparison(Comparison condition);

        R visitNullTest(NullTest condition);
    }

    /** Both. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAnd(this);
        }
    }

    /** One or both. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOr(this);
        }
    }

    /** A column stands on the left if there is one on either side. */
    record Comparison(ComparisonOperator operator, Expression left, Expression right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitComparison(this);
        }

        /** Whether a column of this name stands on the left. */
        public boolean isOn(String column) {
            return left instanceof Expression.Column named && named.name().equals(column);
        }
    }

    /** {@code IS NULL} or {@code IS NOT NULL}. */
    record NullTest(Expression operand, boolean isNull) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNullTest(this);
        }
    }
}
