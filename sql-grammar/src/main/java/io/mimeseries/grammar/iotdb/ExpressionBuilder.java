package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.BetweenContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.BinaryContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CallContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CaseExpressionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CastContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ConstantOperandContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ExpressionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.InContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.IsNullContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.MatchContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ParenthesizedContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ReplaceContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.RoundContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SubstringContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TimeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TimeseriesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.UnaryContext;
import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Expression.Unary.Operator;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Turns expressions into records. */
final class ExpressionBuilder extends Builder<Expression> {
    /** How deep a tree may be, so that what walks over it has stack enough; operators in a row count like levels. */
    private static final int DEEPEST = 1_000;

    private final Literals literals;
    private final Paths paths;
    private final CallArguments calls;
    private final boolean rootAllowed;
    private int depth;

    /** @param rootAllowed whether paths may be absolute */
    ExpressionBuilder(Literals literals, Paths paths, boolean rootAllowed) {
        this.literals = literals;
        this.paths = paths;
        this.calls = new CallArguments(paths.names().refusals());
        this.rootAllowed = rootAllowed;
    }

    Expression of(ExpressionContext context) {
        if (++depth > DEEPEST) {
            throw new IotDbSqlNotEmulatedException("expressions more than " + DEEPEST + " levels deep");
        }
        var expression = context.accept(this);
        depth--;
        return expression;
    }

    private List<Expression> of(List<ExpressionContext> contexts) {
        return contexts.stream().map(this::of).toList();
    }

    @Override
    public Expression visitParenthesized(ParenthesizedContext context) {
        return of(context.expression());
    }

    @Override
    public Expression visitConstantOperand(ConstantOperandContext context) {
        return literals.operand(context.constant());
    }

    @Override
    public Expression visitTime(TimeContext context) {
        return new Expression.Time();
    }

    @Override
    public Expression visitTimeseries(TimeseriesContext context) {
        return new Expression.Timeseries(paths.of(context.pathInExpression(), rootAllowed));
    }

    @Override
    public Expression visitUnary(UnaryContext context) {
        var operand = of(context.expression());
        if (context.PLUS() != null) {
            return operand;
        }
        return new Expression.Unary(context.MINUS() != null ? Operator.NEGATE : Operator.NOT, operand);
    }

    @Override
    public Expression visitBinary(BinaryContext context) {
        var left = of(context.expression(0));
        return new Expression.Binary(operator(context), left, of(context.expression(1)));
    }

    @Override
    public Expression visitBetween(BetweenContext context) {
        var operands = of(context.expression());
        return new Expression.Between(context.notOperator() != null, operands.get(0), operands.get(1), operands.get(2));
    }

    @Override
    public Expression visitIsNull(IsNullContext context) {
        return new Expression.IsNull(context.notOperator() != null, of(context.expression()));
    }

    @Override
    public Expression visitIn(InContext context) {
        return new Expression.In(
                context.notOperator() != null,
                of(context.expression()),
                context.constant().stream().map(literals::textual).toList());
    }

    /** The real server drops NOT before LIKE and REGEXP (seen in 1.0.1 and 1.3.2). */
    @Override
    public Expression visitMatch(MatchContext context) {
        var operand = of(context.expression());
        var pattern = text(context.STRING());
        return context.LIKE() != null
                ? new Expression.Like(false, operand, pattern)
                : new Expression.Regexp(false, operand, pattern);
    }

    @Override
    public Expression visitCall(CallContext context) {
        var name = paths.names().of(context.identifier());
        return calls.call(name, of(context.expression()), context);
    }

    @Override
    public Expression visitCaseExpression(CaseExpressionContext context) {
        var operand = context.expression().isEmpty() || context.expression(0) == context.otherwise
                ? null
                : of(context.expression(0));
        var branches = context.whenBranch().stream()
                .map(branch -> new Expression.Case.When(of(branch.expression(0)), of(branch.expression(1))))
                .toList();
        return new Expression.Case(operand, branches, context.otherwise == null ? null : of(context.otherwise));
    }

    @Override
    public Expression visitCast(CastContext context) {
        return new Expression.Cast(of(context.expression()), paths.names().value(context.attributeValue()));
    }

    @Override
    public Expression visitReplace(ReplaceContext context) {
        return new Expression.Replace(of(context.expression()), text(context.STRING(0)), text(context.STRING(1)));
    }

    @Override
    public Expression visitSubstring(SubstringContext context) {
        boolean keywords = context.substringKeywords() != null;
        var numbers = keywords
                ? context.substringKeywords().signedInteger()
                : context.substringCommas().signedInteger();
        return new Expression.Substring(
                of(context.expression()),
                numbers.get(0).getText(),
                numbers.size() == 1 ? null : numbers.get(1).getText(),
                keywords);
    }

    @Override
    public Expression visitRound(RoundContext context) {
        return new Expression.Round(
                of(context.expression()), context.constant() == null ? null : literals.textual(context.constant()));
    }

    private static String text(TerminalNode string) {
        return Spelling.withoutQuotes(string.getText());
    }

    private static BinaryOperator operator(BinaryContext context) {
        if (context.getChild(1) instanceof ParserRuleContext word) {
            return word.getRuleIndex() == IotDbGrammar.RULE_andOperator ? BinaryOperator.AND : BinaryOperator.OR;
        }
        return switch (((TerminalNode) context.getChild(1)).getSymbol().getType()) {
            case IotDbGrammar.STAR -> BinaryOperator.MULTIPLY;
            case IotDbGrammar.DIV -> BinaryOperator.DIVIDE;
            case IotDbGrammar.MOD -> BinaryOperator.MODULO;
            case IotDbGrammar.PLUS -> BinaryOperator.ADD;
            case IotDbGrammar.MINUS -> BinaryOperator.SUBTRACT;
            case IotDbGrammar.GT -> BinaryOperator.GREATER;
            case IotDbGrammar.GTE -> BinaryOperator.GREATER_OR_EQUAL;
            case IotDbGrammar.LT -> BinaryOperator.LESS;
            case IotDbGrammar.LTE -> BinaryOperator.LESS_OR_EQUAL;
            case IotDbGrammar.NEQ -> BinaryOperator.NOT_EQUAL;
            default -> BinaryOperator.EQUAL;
        };
    }
}
