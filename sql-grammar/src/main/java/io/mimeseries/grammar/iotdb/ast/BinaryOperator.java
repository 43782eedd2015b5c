package io.mimeseries.grammar.iotdb.ast;

/** The operators between two operands. {@link #text()} is how the real server writes them in names of result columns. */
public enum BinaryOperator {
    MULTIPLY("*"),
    DIVIDE("/"),
    MODULO("%"),
    ADD("+"),
    SUBTRACT("-"),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    EQUAL("="),
    NOT_EQUAL("!="),
    AND("&"),
    OR("|");

    private final String text;

    BinaryOperator(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public boolean isArithmetic() {
        return compareTo(SUBTRACT) <= 0;
    }

    public boolean isComparison() {
        return compareTo(GREATER) >= 0 && compareTo(NOT_EQUAL) <= 0;
    }

    /** {@code &} and {@code |}, which are also spelled AND, OR, {@code &&}, {@code ||}. */
    public boolean isLogical() {
        return compareTo(AND) >= 0;
    }
}
