package io.mimeseries.tdengine.topic;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.grammar.tdengine.ast.SelectItem;
import io.mimeseries.grammar.tdengine.ast.Source;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.grammar.tdengine.ast.TableReference;
import java.util.List;

/** {@code AS STABLE … WHERE condition}: the condition as a query over the supertable. */
final class TableConditions {
    private static final Source NOWHERE = new Source("tbname", 0, 6);
    private static final SelectItem TBNAME = new SelectItem(new Expression.PseudoColumn("tbname", null, NOWHERE), null);

    private TableConditions() {}

    static Query query(TableName table, Expression condition) {
        return new Select(
                null,
                false,
                false,
                List.of(TBNAME),
                new TableReference.Table(table, null),
                condition,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null);
    }
}
