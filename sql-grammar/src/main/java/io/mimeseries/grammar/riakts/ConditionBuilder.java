package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.ConditionContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.ConjunctionContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.NegatableContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.PredicateContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammarBaseVisitor;
import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Condition.NullTest;
import java.util.Objects;

/** Turns WHERE into its records. NOT before a condition is of the grammar and of nothing behind it. */
final class ConditionBuilder extends RiakTsGrammarBaseVisitor<Condition> {
    private final ExpressionBuilder expressions;

    ConditionBuilder(ExpressionBuilder expressions) {
        this.expressions = expressions;
    }

    Condition of(ConditionContext context) {
        return CanonicalOrder.hoist(context.accept(this));
    }

    @Override
    public Condition visitCondition(ConditionContext context) {
        var result = context.conjunction(0).accept(this);
        for (var next : context.conjunction().subList(1, context.conjunction().size())) {
            result = CanonicalOrder.or(result, next.accept(this));
        }
        return result;
    }

    @Override
    public Condition visitConjunction(ConjunctionContext context) {
        var result = context.negatable(0).accept(this);
        for (var next : context.negatable().subList(1, context.negatable().size())) {
            result = CanonicalOrder.and(result, next.accept(this));
        }
        return result;
    }

    @Override
    public Condition visitNegatable(NegatableContext context) {
        if (context.NOT() != null) {
            throw RiakTsSqlException.refused("function_clause");
        }
        return context.predicate().accept(this);
    }

    @Override
    public Condition visitPredicate(PredicateContext context) {
        if (context.condition() != null) {
            return context.condition().accept(this);
        }
        var left = context.operand().accept(expressions);
        var test = context.test();
        return test.comparison() == null
                ? new NullTest(left, test.NOT() == null)
                : CanonicalOrder.comparison(
                        left,
                        Objects.requireNonNull(((SqlToken) test.comparison().getStart()).comparison()),
                        test.operand().accept(expressions));
    }
}
