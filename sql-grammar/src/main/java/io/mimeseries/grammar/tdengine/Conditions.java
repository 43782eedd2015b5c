package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CommonExpressionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ConjunctionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.NegationContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ParenthesizedContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PrimaryValueContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ValueContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells conditions from values: the real grammar does so by its rules, ours on the tree, since both may stand in parentheses of any depth.
 */
final class Conditions {
    private final ParsedStatement statement;

    Conditions(ParsedStatement statement) {
        this.statement = statement;
    }

    boolean isCondition(CommonExpressionContext context) {
        var conjunctions = context.disjunction().conjunction();
        return conjunctions.size() > 1 || isCondition(conjunctions.get(0));
    }

    boolean isCondition(ConjunctionContext context) {
        return context.negation().size() > 1 || isCondition(context.negation(0));
    }

    boolean isCondition(NegationContext context) {
        if (context.NOT() != null || context.predicate().predicateTail() != null) {
            return true;
        }
        var inner = parenthesized(context.predicate().value());
        return inner != null && isCondition(inner);
    }

    /** What stands in the parentheses that a value consists of, null if it is anything else. */
    static @Nullable CommonExpressionContext parenthesized(ValueContext context) {
        return context instanceof PrimaryValueContext value && value.primary() instanceof ParenthesizedContext inner
                ? inner.commonExpression()
                : null;
    }

    /** The first token that makes a condition of it: the one that the real parser stumbles on where it wants a value. */
    Token firstSign(CommonExpressionContext condition) {
        var negation = condition.disjunction().conjunction(0).negation(0);
        if (negation.NOT() != null) {
            return negation.NOT().getSymbol();
        }
        var predicate = negation.predicate();
        var inner = parenthesized(leftmost(predicate.value()));
        if (inner != null && isCondition(inner)) {
            return firstSign(inner);
        }
        return predicate.predicateTail() != null
                ? predicate.predicateTail().getStart()
                : statement.tokens().get(predicate.getStop().getTokenIndex() + 1);
    }

    private static ValueContext leftmost(ValueContext context) {
        var value = context;
        while (value.getChild(0) instanceof ValueContext left) {
            value = left;
        }
        return value;
    }
}
