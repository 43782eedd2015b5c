package io.mimeseries.grammar.influxql.ast;

/** A binary operator of InfluxQL with its binding strength: 1 binds weakest ({@code OR}), 5 strongest. */
public enum Operator {
    OR("OR", 1),
    AND("AND", 2),
    EQ("=", 3),
    NEQ("!=", 3),
    EQ_REGEX("=~", 3),
    NEQ_REGEX("!~", 3),
    LT("<", 3),
    LTE("<=", 3),
    GT(">", 3),
    GTE(">=", 3),
    ADD("+", 4),
    SUB("-", 4),
    BIT_OR("|", 4),
    BIT_XOR("^", 4),
    MUL("*", 5),
    DIV("/", 5),
    MOD("%", 5),
    BIT_AND("&", 5);

    private final String text;
    private final int precedence;

    Operator(String text, int precedence) {
        this.text = text;
        this.precedence = precedence;
    }

    public String text() {
        return text;
    }

    public int precedence() {
        return precedence;
    }

    /** True for {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code =~} and {@code !~}. */
    public boolean isComparison() {
        return precedence == 3;
    }

    /** True for {@code AND} and {@code OR}. */
    public boolean isLogical() {
        return precedence < 3;
    }

    /** The comparison that says the same with its sides exchanged. */
    public Operator mirrored() {
        return switch (this) {
            case LT -> GT;
            case LTE -> GTE;
            case GT -> LT;
            case GTE -> LTE;
            default -> this;
        };
    }

    /** True for the arithmetic and the bitwise operators. */
    public boolean isArithmetic() {
        return precedence > 3;
    }
}
