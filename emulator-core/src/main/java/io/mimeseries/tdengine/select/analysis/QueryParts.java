package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.select.group.GroupFunctions;
import io.mimeseries.tdengine.select.group.Keys;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.scope.RowScope;
import io.mimeseries.tdengine.select.source.Source;
import java.util.List;

/**
 * The clauses of a SELECT that are the same whether rows are put together or not.
 *
 * @param isNever whether there are no rows whatever is stored
 */
record QueryParts(
        Select select,
        List<Item> items,
        Aliases aliases,
        Source source,
        WhereClause where,
        Compiler compiler,
        RowScope scope,
        Keys keys,
        GroupFunctions functions,
        boolean singleTable,
        boolean isNever) {

    /** SLIMIT needs partitions. */
    void checkLimits() {
        if (select.partitionLimit() != null
                && select.partitionBy().isEmpty()
                && select.groupBy().isEmpty()) {
            throw ErrorCode.SLIMIT_WITHOUT_PARTITION.error();
        }
    }
}
