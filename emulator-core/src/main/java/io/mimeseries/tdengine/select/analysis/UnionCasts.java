package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.plan.OutputColumn;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import java.util.List;

/** Makes rows of the right side of a UNION fit the columns of the left one. */
final class UnionCasts {
    private UnionCasts() {}

    static UnionCasts of(PlannedQuery query, List<OutputColumn> columns) {
        for (int at = 0; at < columns.size(); at++) {
            if (!columns.get(at)
                    .type()
                    .kind()
                    .equals(query.columns().get(at).type().kind())) {
                throw new NotEmulatedException("UNION of different types");
            }
        }
        return new UnionCasts();
    }

    RowBatch apply(RowBatch batch) {
        return batch;
    }
}
