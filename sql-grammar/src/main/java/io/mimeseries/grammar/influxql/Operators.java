package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import io.mimeseries.grammar.influxql.ast.Operator;
import org.antlr.v4.runtime.Token;

/** Which operator a token is. */
final class Operators {
    private Operators() {}

    static Operator of(Token token) {
        return switch (token.getType()) {
            case InfluxQlTokens.ADD -> Operator.ADD;
            case InfluxQlTokens.SUB -> Operator.SUB;
            case InfluxQlTokens.MUL -> Operator.MUL;
            case InfluxQlTokens.DIV -> Operator.DIV;
            case InfluxQlTokens.MOD -> Operator.MOD;
            case InfluxQlTokens.BIT_AND -> Operator.BIT_AND;
            case InfluxQlTokens.BIT_OR -> Operator.BIT_OR;
            case InfluxQlTokens.BIT_XOR -> Operator.BIT_XOR;
            case InfluxQlTokens.EQ -> Operator.EQ;
            case InfluxQlTokens.NEQ -> Operator.NEQ;
            case InfluxQlTokens.EQ_REGEX -> Operator.EQ_REGEX;
            case InfluxQlTokens.NEQ_REGEX -> Operator.NEQ_REGEX;
            case InfluxQlTokens.LT -> Operator.LT;
            case InfluxQlTokens.LTE -> Operator.LTE;
            case InfluxQlTokens.GT -> Operator.GT;
            case InfluxQlTokens.GTE -> Operator.GTE;
            case InfluxQlTokens.AND -> Operator.AND;
            case InfluxQlTokens.OR -> Operator.OR;
            default -> throw new IllegalArgumentException("not an operator: " + token.getText());
        };
    }
}
