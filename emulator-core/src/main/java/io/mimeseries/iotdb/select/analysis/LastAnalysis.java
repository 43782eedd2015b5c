package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.grammar.iotdb.ast.SortKey;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.plan.LastPlan;
import io.mimeseries.iotdb.select.tree.ColumnKinds;
import io.mimeseries.iotdb.select.tree.Errors;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** SELECT LAST. */
final class LastAnalysis {
    private static final Set<String> COLUMNS = Set.of("time", "timeseries", "value", "datatype");

    private LastAnalysis() {}

    static LastPlan plan(Query query, QuerySchema schema, SqlTimes times, ColumnKinds kinds) {
        var conditions = Conditions.of(query.where(), times, kinds);
        if (conditions.rest() != null && !schema.isEmpty()) {
            throw Errors.semantic("Only time filters are supported in LAST query");
        }
        var later = times.version().isAtLeast(IotDbVersion.V1_3_2);
        if (later) {
            query.orderBy().forEach(item -> requireColumn(item.key()));
        }
        var pages = query.pagination();
        return new LastPlan(
                schema.isEmpty() ? List.of() : schema.all(),
                conditions.ranges(),
                query.orderBy(),
                later ? pages.offset() : 0,
                later ? pages.limit() : 0);
    }

    private static void requireColumn(SortKey key) {
        var name = LastPlan.column(key);
        if (!COLUMNS.contains(name.toLowerCase(Locale.ROOT))) {
            throw Errors.semantic(name + " in order by clause doesn't exist in the result of last query.");
        }
    }
}
