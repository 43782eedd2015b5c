package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.BinaryContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CommonExpressionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ConjunctionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.MinusContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.NegationContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ParenthesizedContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PlusContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PredicateContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PrimaryValueContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ValueContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ValueListContext;
import io.mimeseries.grammar.tdengine.ast.BinaryOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Expression.Logical.Connective;
import io.mimeseries.grammar.tdengine.ast.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Conditions and arithmetic. {@code conditions} says whether the real grammar would take a condition where a part stands; a part is built with the source
 * that reaches over the parentheses around it.
 */
final class ExpressionBuilder {
    /** Operators in a row: more would be too deep for whatever walks over the tree. */
    private static final int CHAIN = 1000;

    private final ParsedStatement statement;
    private final Texts texts;
    private final Conditions conditions;
    private final OperandBuilder operands;

    ExpressionBuilder(ParsedStatement statement, Texts texts, Literals literals, Types types) {
        this.statement = statement;
        this.texts = texts;
        this.conditions = new Conditions(statement);
        this.operands = new OperandBuilder(texts, literals, types, this);
    }

    /** A value or a condition. */
    Expression of(CommonExpressionContext context) {
        return common(context, texts.source(context), true);
    }

    @Nullable
    Expression orNull(@Nullable CommonExpressionContext context) {
        return context == null ? null : of(context);
    }

    /** A value: conditions are refused. */
    Expression value(ValueContext context) {
        return value(context, texts.source(context), false);
    }

    List<Expression> values(ValueListContext context) {
        var values = new ArrayList<Expression>();
        for (var value : context.value()) {
            values.add(value(value));
        }
        return List.copyOf(values);
    }

    private Expression common(CommonExpressionContext context, Source source, boolean allowed) {
        var parts = context.disjunction().conjunction();
        if (parts.size() == 1) {
            return conjunction(parts.get(0), source, allowed);
        }
        var built = new ArrayList<Expression>();
        for (var part : parts) {
            require(conditions.isCondition(part), part);
            add(Connective.OR, conjunction(part, texts.source(part), true), built);
        }
        return new Expression.Logical(Connective.OR, built, source);
    }

    private Expression conjunction(ConjunctionContext context, Source source, boolean allowed) {
        var parts = context.negation();
        if (parts.size() == 1) {
            return negation(parts.get(0), source, allowed);
        }
        var built = new ArrayList<Expression>();
        for (var part : parts) {
            require(conditions.isCondition(part), part);
            add(Connective.AND, negation(part, texts.source(part), true), built);
        }
        return new Expression.Logical(Connective.AND, built, source);
    }

    /** Conditions in parentheses join those around them, as long as the connective is the same. */
    private static void add(Connective connective, Expression part, List<Expression> built) {
        if (part instanceof Expression.Logical logical && logical.connective() == connective) {
            built.addAll(logical.operands());
        } else {
            built.add(part);
        }
    }

    private void require(boolean condition, ParserRuleContext part) {
        if (!condition) {
            throw statement.faultBehind(part);
        }
    }

    private Expression negation(NegationContext context, Source source, boolean allowed) {
        if (context.NOT() == null) {
            return predicate(context.predicate(), source, allowed);
        }
        var operand = context.predicate();
        var inner = Conditions.parenthesized(operand.value());
        require(operand.predicateTail() != null || (inner != null && conditions.isCondition(inner)), operand);
        return new Expression.Not(predicate(operand, texts.source(operand), true), source);
    }

    private Expression predicate(PredicateContext context, Source source, boolean allowed) {
        var tail = context.predicateTail();
        if (tail == null) {
            var inner = Conditions.parenthesized(context.value());
            return inner != null && allowed ? common(inner, source, true) : value(context.value(), source, allowed);
        }
        var left = value(context.value(), texts.source(context.value()), allowed);
        return tail.accept(new PredicateBuilder(texts, operands.literals(), this, left, source));
    }

    private Expression value(ValueContext context, Source source, boolean allowed) {
        if (context instanceof BinaryContext binary) {
            return chain(binary, source, allowed);
        }
        if (context instanceof PlusContext plus) {
            return value(plus.value(), source, false);
        }
        if (context instanceof MinusContext minus) {
            return new Expression.Negate(value(minus.value(), texts.source(minus.value()), false), source);
        }
        var primary = ((PrimaryValueContext) context).primary();
        return primary instanceof ParenthesizedContext inner
                ? parenthesized(inner, source, allowed)
                : operands.of(primary, source);
    }

    private Expression parenthesized(ParenthesizedContext context, Source source, boolean allowed) {
        var inner = context.commonExpression();
        if (conditions.isCondition(inner)) {
            throw allowed ? statement.faultBehind(context) : statement.faultAt(conditions.firstSign(inner));
        }
        return common(inner, source, allowed);
    }

    /** Operators are walked from the last to the first: a chain may be longer than the stack is deep. */
    private Expression chain(BinaryContext context, Source source, boolean allowed) {
        var spine = new ArrayDeque<BinaryContext>();
        ValueContext first = context;
        while (first instanceof BinaryContext binary) {
            spine.push(binary);
            first = binary.value(0);
            if (spine.size() > CHAIN) {
                throw new TDengineSqlNotEmulatedException("more than " + CHAIN + " operators in a row");
            }
        }
        var left = value(first, texts.source(first), allowed);
        while (!spine.isEmpty()) {
            var binary = spine.pop();
            var right = value(binary.value(1), texts.source(binary.value(1)), false);
            var token = ((TerminalNode) binary.getChild(1)).getSymbol();
            left = new Expression.Binary(
                    operator(token), left, right, binary == context ? source : texts.source(binary));
        }
        return left;
    }

    private static BinaryOperator operator(Token token) {
        return switch (token.getType()) {
            case TDengineGrammar.PLUS -> BinaryOperator.ADD;
            case TDengineGrammar.MINUS_SIGN -> BinaryOperator.SUBTRACT;
            case TDengineGrammar.STAR -> BinaryOperator.MULTIPLY;
            case TDengineGrammar.SLASH -> BinaryOperator.DIVIDE;
            case TDengineGrammar.PERCENT -> BinaryOperator.REMAINDER;
            case TDengineGrammar.BITAND -> BinaryOperator.BIT_AND;
            case TDengineGrammar.BITOR -> BinaryOperator.BIT_OR;
            default -> throw new IllegalStateException("no operator: " + token);
        };
    }
}
