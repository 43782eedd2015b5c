package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ExpressionContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Tells whether NOT stands at the top of an expression: before it or in its middle, not inside of its operands. */
final class Negations {
    private Negations() {}

    static boolean isNegated(ExpressionContext context) {
        for (int i = 0; i < context.getChildCount(); i++) {
            ParseTree child = context.getChild(i);
            if (child instanceof IotDbGrammar.NotOperatorContext) {
                return true;
            }
        }
        return false;
    }
}
