package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.select.plan.PlanPart;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.query.Columns;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one part after the other, in the columns of the result. */
final class PartRows implements RowSource {
    private final Iterator<PlanPart> parts;
    private final List<DataType> types;
    private final boolean ascending;
    private @Nullable PlanPart part;
    private RowSource rows = RowSource.NONE;

    /** @param types of all columns of the rows, hidden ones included */
    PartRows(List<PlanPart> parts, List<DataType> types, boolean ascending) {
        this.parts = parts.iterator();
        this.types = types;
        this.ascending = ascending;
    }

    @Override
    public @Nullable RowBatch next() {
        while (true) {
            var batch = rows.next();
            if (batch != null && part != null) {
                return place(batch, part);
            }
            if (!parts.hasNext()) {
                return null;
            }
            part = parts.next();
            rows = PipelineRows.of(part.pipeline(), ascending);
        }
    }

    private RowBatch place(RowBatch batch, PlanPart current) {
        var columns = new ArrayList<Column>(types.size());
        if (current.device() != null) {
            columns.add(Columns.constant(current.device().toString(), batch.size()));
        }
        for (var place : current.places()) {
            columns.add(
                    place < 0
                            ? Column.nulls(types.get(columns.size()).columnType(), batch.size())
                            : batch.values().get(place));
        }
        return new RowBatch(batch.times(), columns);
    }
}
