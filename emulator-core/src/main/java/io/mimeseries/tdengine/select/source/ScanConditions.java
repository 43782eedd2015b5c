package io.mimeseries.tdengine.select.source;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.group.TimeBounds;
import java.util.List;

/**
 * What is known of the rows that are wanted before they are read.
 *
 * @param tests conditions that only look at tags and names of tables
 */
public record ScanConditions(TimeBounds times, List<CompiledExpression> tests) {
    public static final ScanConditions NONE = new ScanConditions(TimeBounds.ALL, List.of());

    public ScanConditions {
        tests = List.copyOf(tests);
    }

    /** Whether the table of the one row may have wanted rows. */
    boolean wants(RowBatch table) {
        for (var test : tests) {
            var passed = (BooleanColumn) test.evaluate(table);
            if (passed.isNull(0) || !passed.at(0)) {
                return false;
            }
        }
        return true;
    }
}
