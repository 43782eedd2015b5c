package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.select.scope.Naming;
import java.util.List;

/** What names and numbers in PARTITION BY, GROUP BY and ORDER BY mean of the select list. */
final class Aliases {
    private final List<Item> items;
    private final Naming naming;

    Aliases(List<Item> items, Naming naming) {
        this.items = items;
        this.naming = naming;
    }

    /** The place of the column of the select list that a number or name in ORDER BY means; -1 where it is an expression of its own. */
    int place(Expression node) {
        if (node instanceof Literal literal && literal.kind() == Literal.Kind.INTEGER) {
            return position(literal);
        }
        if (node instanceof Expression.Column column && column.table() == null) {
            var named = named(column);
            if (named >= 0) {
                return named;
            }
        }
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).chosenBy() == null && items.get(at).expression().equals(node)) {
                return at;
            }
        }
        return -1;
    }

    /** The expression that PARTITION BY or GROUP BY means: columns come before names of the select list. */
    Expression key(Expression node) {
        if (node instanceof Literal literal && literal.kind() == Literal.Kind.INTEGER) {
            return items.get(position(literal)).expression();
        }
        if (node instanceof Expression.Column column && column.table() == null && naming.find(column) < 0) {
            var named = named(column);
            return named < 0 ? node : items.get(named).expression();
        }
        return node;
    }

    private int position(Literal literal) {
        var digits = literal.text();
        var position = digits.length() > 9 ? 0 : Integer.parseInt(digits);
        if (position < 1 || position > items.size()) {
            throw ErrorCode.WRONG_ITEM_NUMBER.error();
        }
        return position - 1;
    }

    private int named(Expression.Column column) {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).name().equals(column.name().text())) {
                return at;
            }
        }
        return -1;
    }
}
