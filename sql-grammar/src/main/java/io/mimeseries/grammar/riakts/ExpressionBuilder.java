package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.ArgumentContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.CallContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.FactorContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.FieldContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.FloatContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.IntegerContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.LiteralContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.NameContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.NumericContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.OperandContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.ParenthesesContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.TermContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammarBaseVisitor;
import io.mimeseries.grammar.riakts.ast.AggregateFunction;
import io.mimeseries.grammar.riakts.ast.ArithmeticOperator;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.ast.Expression.Aggregate;
import io.mimeseries.grammar.riakts.ast.Expression.Arithmetic;
import io.mimeseries.grammar.riakts.ast.Expression.BooleanLiteral;
import io.mimeseries.grammar.riakts.ast.Expression.Column;
import io.mimeseries.grammar.riakts.ast.Expression.FloatLiteral;
import io.mimeseries.grammar.riakts.ast.Expression.IntegerLiteral;
import io.mimeseries.grammar.riakts.ast.Expression.Negation;
import io.mimeseries.grammar.riakts.ast.Expression.Regex;
import io.mimeseries.grammar.riakts.ast.Expression.TextLiteral;
import io.mimeseries.grammar.riakts.ast.Expression.TypeWord;
import io.mimeseries.grammar.riakts.ast.Expression.Wildcard;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.Token;

/** Turns what stands for a value into its record. Functions and units have been checked before. */
final class ExpressionBuilder extends RiakTsGrammarBaseVisitor<Expression> {
    /** The real parser nests the arguments behind the second into one. */
    private static final int COUNTED_ARGUMENTS = 3;

    @Override
    public Expression visitField(FieldContext context) {
        return context.ASTERISK() == null ? context.getChild(0).accept(this) : new Wildcard();
    }

    @Override
    public Expression visitOperand(OperandContext context) {
        return context.REGEX() == null
                ? context.getChild(0).accept(this)
                : new Regex(context.REGEX().getText());
    }

    @Override
    public Expression visitLiteral(LiteralContext context) {
        var token = context.getStart();
        return switch (token.getType()) {
            case RiakTsGrammar.TRUE -> new BooleanLiteral(true);
            case RiakTsGrammar.FALSE -> new BooleanLiteral(false);
            case RiakTsGrammar.VARCHAR -> new TypeWord(token.getText());
            default -> new TextLiteral(token.getText());
        };
    }

    @Override
    public Expression visitNumeric(NumericContext context) {
        var result = context.term(0).accept(this);
        for (int i = 1; i < context.term().size(); i++) {
            result = arithmetic(
                    result, context.operator.get(i - 1), context.term(i).accept(this));
        }
        return result;
    }

    @Override
    public Expression visitTerm(TermContext context) {
        var result = context.factor(0).accept(this);
        for (int i = 1; i < context.factor().size(); i++) {
            result = arithmetic(
                    result, context.operator.get(i - 1), context.factor(i).accept(this));
        }
        return result;
    }

    /** Moves a column to the left of anything else, as if the operator were a comparison. */
    private static Expression arithmetic(Expression left, Token operator, Expression right) {
        var type = switch (operator.getType()) {
            case RiakTsGrammar.PLUS -> ArithmeticOperator.ADD;
            case RiakTsGrammar.MINUS -> ArithmeticOperator.SUBTRACT;
            case RiakTsGrammar.ASTERISK -> ArithmeticOperator.MULTIPLY;
            default -> ArithmeticOperator.DIVIDE;
        };
        return right instanceof Column && !(left instanceof Column)
                ? new Arithmetic(type, right, left)
                : new Arithmetic(type, left, right);
    }

    @Override
    public Expression visitFactor(FactorContext context) {
        var operand = context.primary().accept(this);
        return context.sign != null && context.sign.getType() == RiakTsGrammar.MINUS ? new Negation(operand) : operand;
    }

    @Override
    public Expression visitInteger(IntegerContext context) {
        var number = ((SqlToken) context.INTEGER().getSymbol()).integer();
        var unit = context.IDENTIFIER();
        return new IntegerLiteral(unit == null ? number : number.multiply(Units.milliseconds(unit.getText())));
    }

    @Override
    public Expression visitFloat(FloatContext context) {
        return new FloatLiteral(((SqlToken) context.FLOAT().getSymbol()).number());
    }

    @Override
    public Expression visitCall(CallContext context) {
        var call = context.functionCall();
        var function =
                Objects.requireNonNull(AggregateFunction.of(call.IDENTIFIER().getText()));
        return new Aggregate(
                function,
                call.ASTERISK() == null
                        ? call.argument().stream()
                                .limit(COUNTED_ARGUMENTS)
                                .map(argument -> argument.accept(this))
                                .toList()
                        : List.of(new Wildcard()));
    }

    @Override
    public Expression visitArgument(ArgumentContext context) {
        return context.getChild(0).accept(this);
    }

    @Override
    public Expression visitName(NameContext context) {
        return new Column(context.IDENTIFIER().getText());
    }

    @Override
    public Expression visitParentheses(ParenthesesContext context) {
        return context.numeric().accept(this);
    }
}
