package io.mimeseries.grammar.riakts.ast;

/** Of numbers. */
public enum ArithmeticOperator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/");

    private final String text;

    ArithmeticOperator(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
