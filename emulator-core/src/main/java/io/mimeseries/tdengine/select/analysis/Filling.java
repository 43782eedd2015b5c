package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.select.group.StagePlan;
import io.mimeseries.tdengine.select.rows.Partition;
import org.jspecify.annotations.Nullable;

/** Adds windows without rows to the results of a partition. */
interface Filling {

    /** The rows of the select list. */
    RowBatch apply(StagePlan plan, Partition partition, RowBatch rows, @Nullable CompiledExpression having);
}
