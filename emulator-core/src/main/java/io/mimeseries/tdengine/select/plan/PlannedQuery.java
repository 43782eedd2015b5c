package io.mimeseries.tdengine.select.plan;

import io.mimeseries.column.ColumnType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.select.rows.RowStream;
import io.mimeseries.tdengine.select.source.Source;
import java.util.List;
import java.util.function.Supplier;

/**
 * A query that can be computed, without any lock.
 *
 * @param descends whether rows are ordered by time downwards
 * @param never whether there are no rows whatever is stored
 */
public record PlannedQuery(
        List<OutputColumn> columns,
        Precision precision,
        Source.TimeLine timeLine,
        boolean descends,
        boolean never,
        Supplier<RowStream> rows) {
    public PlannedQuery(
            List<OutputColumn> columns,
            Precision precision,
            Source.TimeLine timeLine,
            boolean descends,
            Supplier<RowStream> rows) {
        this(columns, precision, timeLine, descends, false, rows);
    }

    public PlannedQuery {
        columns = List.copyOf(columns);
    }

    /** The same without any row: not even one that counts none. */
    public PlannedQuery withoutRows() {
        return new PlannedQuery(columns, precision, timeLine, descends, true, () -> RowStream.of(List.of()));
    }

    /** What holds the columns. */
    public List<ColumnType> columnTypes() {
        return columns.stream().map(column -> column.type().kind().columnType()).toList();
    }
}
