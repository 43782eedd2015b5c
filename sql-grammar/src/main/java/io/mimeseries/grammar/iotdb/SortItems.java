package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.OrderByClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SortItemContext;
import io.mimeseries.grammar.iotdb.ast.SortItem;
import io.mimeseries.grammar.iotdb.ast.SortItem.Nulls;
import io.mimeseries.grammar.iotdb.ast.SortKey;
import io.mimeseries.grammar.iotdb.ast.SortKey.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Reads ORDER BY.
 *
 * @param allowed the words that the statement sorts by, in the order of the real server's text
 */
record SortItems(ExpressionBuilder expressions, List<Named> allowed, boolean since13) {
    static final List<Named> OF_ROWS = List.of(Named.TIME, Named.DEVICE, Named.TIMESERIES);
    static final List<Named> OF_QUERIES =
            List.of(Named.TIME, Named.QUERYID, Named.DATANODEID, Named.ELAPSEDTIME, Named.STATEMENT);

    List<SortItem> of(OrderByClauseContext context) {
        var seen = EnumSet.noneOf(Named.class);
        var items = new ArrayList<SortItem>();
        for (var item : context.sortItem()) {
            var sorted = of(item);
            if (sorted.key() instanceof Named key) {
                check(key, !seen.add(key));
            }
            items.add(sorted);
        }
        return items;
    }

    private void check(Named key, boolean again) {
        if (!allowed.contains(key)) {
            throw Refusals.semantic("ORDER BY: sort key[" + key + "] is not contained in '" + allowed + "'");
        }
        if (again && !since13) {
            throw Refusals.semantic("ORDER BY: duplicate sort key '" + key + "'");
        }
    }

    private SortItem of(SortItemContext context) {
        boolean descending = context.DESC() != null;
        if (context.sortKey() != null) {
            var key = Named.valueOf(context.sortKey().getText().toUpperCase(Locale.ROOT));
            return new SortItem(key, descending, Nulls.DEFAULT);
        }
        var nulls = context.FIRST() != null ? Nulls.FIRST : context.LAST() != null ? Nulls.LAST : Nulls.DEFAULT;
        return new SortItem(new SortKey.Value(expressions.of(context.expression())), descending, nulls);
    }
}
