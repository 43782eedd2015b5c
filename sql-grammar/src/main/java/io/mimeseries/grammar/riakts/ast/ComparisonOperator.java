package io.mimeseries.grammar.riakts.ast;

/** Of conditions. */
public enum ComparisonOperator {
    EQUAL("="),
    NOT_EQUAL("!="),
    GREATER(">"),
    LESS("<"),
    GREATER_OR_EQUAL(">="),
    LESS_OR_EQUAL("<=");

    private final String text;

    ComparisonOperator(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** What it is when its sides change places. */
    public ComparisonOperator flipped() {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> this;
            case GREATER -> LESS;
            case LESS -> GREATER;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
        };
    }
}
