package io.mimeseries.tdengine.select.source;

import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.RowStream;
import java.util.List;
import java.util.function.Supplier;

/** Rows that are computed: of a query, a join, a system table. */
public record RelationSource(
        List<SourceColumn> columns, Precision precision, TimeLine timeLine, boolean descends, Supplier<RowStream> rows)
        implements Source {
    public RelationSource(
            List<SourceColumn> columns, Precision precision, TimeLine timeLine, Supplier<RowStream> rows) {
        this(columns, precision, timeLine, false, rows);
    }

    public RelationSource {
        columns = List.copyOf(columns);
    }

    @Override
    public RowStream open(ScanConditions conditions) {
        return rows.get();
    }

    @Override
    public List<RowBatch> tables(ScanConditions conditions) {
        return List.of();
    }
}
