package io.mimeseries.riakts.table;

import io.mimeseries.riakts.ResultColumn;
import io.mimeseries.riakts.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table without its rows, immutable. */
public final class Table implements Comparator<Row> {
    private final String name;
    private final List<TableColumn> columns;
    private final int partitionKeySize;
    private final @Nullable Quantum quantum;
    private final List<KeyColumn> localKey;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<ResultColumn> resultColumns;
    private final KeyColumn[] key;

    /**
     * @param partitionKeySize how many columns of the local key make up the partition key; the last one is that of the quantum if there is one
     * @param quantum null if there is none
     */
    public Table(
            String name,
            List<TableColumn> columns,
            int partitionKeySize,
            @Nullable Quantum quantum,
            List<KeyColumn> localKey) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.partitionKeySize = partitionKeySize;
        this.quantum = quantum;
        this.localKey = List.copyOf(localKey);
        this.key = localKey.toArray(new KeyColumn[0]);
        for (int i = 0; i < columns.size(); i++) {
            indexes.putIfAbsent(columns.get(i).name(), i);
        }
        var shown = new ArrayList<ResultColumn>(columns.size());
        for (var column : columns) {
            shown.add(new ResultColumn(column.name(), column.type()));
        }
        this.resultColumns = List.copyOf(shown);
    }

    public String name() {
        return name;
    }

    public List<TableColumn> columns() {
        return columns;
    }

    /** All columns, as answers show them. */
    public List<ResultColumn> resultColumns() {
        return resultColumns;
    }

    /** The index of a column, or -1. */
    public int indexOf(String column) {
        return indexes.getOrDefault(column, -1);
    }

    public @Nullable Quantum quantum() {
        return quantum;
    }

    public List<KeyColumn> localKey() {
        return localKey;
    }

    /** The columns by which rows are put together: those of the local key that come first. */
    public List<KeyColumn> partitionKey() {
        return localKey.subList(0, partitionKeySize);
    }

    /** Those of them that a query must fix: all but the quantum's. */
    public List<KeyColumn> fixedKey() {
        return localKey.subList(0, quantum == null ? partitionKeySize : partitionKeySize - 1);
    }

    /** The order of rows: that of their local keys. */
    @Override
    public int compare(Row left, Row right) {
        for (var column : key) {
            if (column.index() >= 0) {
                int order = column.compare(left.cell(column.index()), right.cell(column.index()));
                if (order != 0) {
                    return order;
                }
            }
        }
        return 0;
    }
}
