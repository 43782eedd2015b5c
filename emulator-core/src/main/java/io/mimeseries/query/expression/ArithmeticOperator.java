package io.mimeseries.query.expression;

/** A binary operator that computes a value. */
public enum ArithmeticOperator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    MODULO,
    BIT_AND,
    BIT_OR,
    BIT_XOR;

    boolean isBitwise() {
        return switch (this) {
            case BIT_AND, BIT_OR, BIT_XOR -> true;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> false;
        };
    }
}
