package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammarBaseVisitor;
import org.antlr.v4.runtime.tree.RuleNode;

/** Turns some alternatives of the grammar into records; it is a defect to ask it for others. */
abstract class Builder<R> extends TDengineGrammarBaseVisitor<R> {
    @Override
    public final R visitChildren(RuleNode node) {
        throw new IllegalStateException(getClass().getSimpleName() + " has nothing for " + node.getClass());
    }
}
