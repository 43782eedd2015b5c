package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CallContext;
import io.mimeseries.grammar.iotdb.ast.Attribute;
import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import java.util.ArrayList;
import java.util.List;

/** Parts the arguments of a call: an equality of two constants is an attribute. */
record CallArguments(Refusals refusals) {
    Expression.Call call(String name, List<Expression> all, CallContext context) {
        var arguments = new ArrayList<Expression>();
        var attributes = new ArrayList<Attribute>();
        for (var argument : all) {
            if (argument instanceof Expression.Binary binary
                    && binary.operator() == BinaryOperator.EQUAL
                    && Constants.isConstant(binary.left())) {
                attributes.add(attribute(binary));
            } else {
                arguments.add(argument);
            }
        }
        if (all.stream().allMatch(Constants::isConstant)) {
            throw Refusals.semantic(
                    "Invalid function expression, all the arguments are constant operands: " + context.getText());
        }
        return new Expression.Call(name, arguments, attributes);
    }

    private Attribute attribute(Expression.Binary equality) {
        if (equality.left() instanceof Literal key && equality.right() instanceof Literal.StringLiteral value) {
            return new Attribute(key instanceof Literal.StringLiteral text ? text.value() : key.text(), value.value());
        }
        throw refusals.metadata("Attributes of functions should be quoted with '' or \"\"");
    }
}
