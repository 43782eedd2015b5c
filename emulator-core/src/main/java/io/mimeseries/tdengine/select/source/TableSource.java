package io.mimeseries.tdengine.select.source;

import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.RowStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table, or all children of a supertable one after the other. */
final class TableSource implements Source {
    private final Layout layout;
    private final Precision precision;
    private final List<ScannedTable> tables;
    private final boolean several;

    /** @param several whether there may be any number of tables */
    TableSource(Layout layout, Precision precision, List<ScannedTable> tables, boolean several) {
        this.layout = layout;
        this.precision = precision;
        this.tables = List.copyOf(tables);
        this.several = several;
    }

    @Override
    public List<SourceColumn> columns() {
        return layout.columns();
    }

    @Override
    public Precision precision() {
        return precision;
    }

    @Override
    public TimeLine timeLine() {
        return several ? TimeLine.BY_TABLE : TimeLine.ORDERED;
    }

    @Override
    public RowStream open(ScanConditions conditions) {
        return RowStream.concat(tables.stream()
                .filter(table -> conditions.wants(table.header()))
                .map(table -> table.open(conditions.times()))
                .iterator());
    }

    @Override
    public @Nullable List<TableBlocks> blocks(ScanConditions conditions) {
        var blocks = new ArrayList<TableBlocks>();
        for (var table : tables) {
            if (conditions.wants(table.header())) {
                var stored = table.blocks(conditions.times());
                if (stored == null) {
                    return null;
                }
                blocks.add(stored);
            }
        }
        return blocks;
    }

    @Override
    public List<RowBatch> tables(ScanConditions conditions) {
        return tables.stream()
                .map(ScannedTable::header)
                .filter(conditions::wants)
                .toList();
    }
}
