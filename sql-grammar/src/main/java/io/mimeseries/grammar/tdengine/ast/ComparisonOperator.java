package io.mimeseries.grammar.tdengine.ast;

/** Operators between two values that give a truth value. REGEXP is MATCH, NOT REGEXP is NMATCH. */
public enum ComparisonOperator {
    LESS("<"),
    GREATER(">"),
    LESS_OR_EQUAL("<="),
    GREATER_OR_EQUAL(">="),
    NOT_EQUAL("<>"),
    EQUAL("="),
    LIKE("LIKE"),
    NOT_LIKE("NOT LIKE"),
    MATCH("MATCH"),
    NMATCH("NMATCH"),
    CONTAINS("CONTAINS");

    private final String symbol;

    ComparisonOperator(String symbol) {
        this.symbol = symbol;
    }

    /** As plans write it. */
    public String symbol() {
        return symbol;
    }
}
