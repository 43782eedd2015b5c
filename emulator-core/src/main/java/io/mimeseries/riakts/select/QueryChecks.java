package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.ast.Select;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the names of a query exist and its literals have the types of their columns. */
final class QueryChecks {
    private QueryChecks() {}

    /**
     * @param where with times for texts
     * @throws RiakTsException with code 1001 and all that does not fit
     */
    static void check(Select query, @Nullable Condition where, Table table) {
        List<String> errors = new ArrayList<>();
        for (var field : query.fields()) {
            if (field instanceof Expression.Column column && table.indexOf(column.name()) < 0) {
                errors.add("unexpected_select_field: unexpected field " + column.name() + " in select clause.");
            } else if (field instanceof Expression.Aggregate aggregate
                    && aggregate.arguments().size() != 1) {
                errors.add("Function " + aggregate.function() + "/1 called with "
                        + aggregate.arguments().size() + " arguments.");
            }
        }
        if (where != null) {
            errors.addAll(ConditionChecks.errors(where, table));
        }
        for (var key : query.orderBy()) {
            if (table.indexOf(key.column()) < 0) {
                errors.add("unexpected_orderby_field: unknown column " + key.column() + " in order-by clause.");
            }
        }
        if (!errors.isEmpty()) {
            throw new RiakTsException(ErrorCode.SUBMIT, "\n" + String.join("\n", errors));
        }
    }
}
