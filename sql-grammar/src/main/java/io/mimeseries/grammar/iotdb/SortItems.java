package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.OrderByClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SortItemContext;
import io.mimeseries.grammar.iotdb.ast.SortItem;
import io.mimeseries.grammar.iotdb.ast.SortItem.Nulls;
import io.mimeseries.grammar.iotdb.ast.SortKey;
import java.util.List;
import java.util.Locale;

/** Reads ORDER BY. */
record SortItems(ExpressionBuilder expressions) {
    List<SortItem> of(OrderByClauseContext context) {
        return context.sortItem().stream().map(this::of).toList();
    }

    private SortItem of(SortItemContext context) {
        boolean descending = context.DESC() != null;
        if (context.sortKey() != null) {
            var key = SortKey.Named.valueOf(context.sortKey().getText().toUpperCase(Locale.ROOT));
            return new SortItem(key, descending, Nulls.DEFAULT);
        }
        var nulls = context.FIRST() != null ? Nulls.FIRST : context.LAST() != null ? Nulls.LAST : Nulls.DEFAULT;
        return new SortItem(new SortKey.Value(expressions.of(context.expression())), descending, nulls);
    }
}
