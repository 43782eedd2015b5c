package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.select.plan.OutputColumn;
import io.mimeseries.iotdb.select.plan.PlanPart;
import io.mimeseries.iotdb.select.plan.TagPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the rows before they are ordered and filled.
 *
 * @param hidden columns that only the order needs, behind the others
 */
record AnalysedRows(
        List<OutputColumn> columns,
        List<DataType> hidden,
        List<PlanPart> parts,
        @Nullable TagPlan tags) {
    static final AnalysedRows NOTHING = new AnalysedRows(List.of(), List.of(), List.of(), null);
}
