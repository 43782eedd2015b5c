package io.mimeseries.riakts.table;

import io.mimeseries.grammar.riakts.ast.CreateTable;
import io.mimeseries.grammar.riakts.ast.CreateTable.LocalKeyColumn;
import io.mimeseries.grammar.riakts.ast.CreateTable.Order;
import io.mimeseries.riakts.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a table of its statement. */
public final class TableDefinition {
    private TableDefinition() {}

    public static Table of(CreateTable statement) {
        var columns = new ArrayList<TableColumn>(statement.columns().size());
        for (var column : statement.columns()) {
            var type = ColumnType.valueOf(column.type().name());
            columns.add(new TableColumn(column.name(), type, column.isNullable()));
        }
        var localKey = new ArrayList<KeyColumn>(statement.localKey().size());
        for (var key : statement.localKey()) {
            localKey.add(keyColumn(key, columns));
        }
        return new Table(
                statement.table(),
                columns,
                statement.partitionKey().size(),
                quantum(statement.quantum(), columns),
                localKey);
    }

    private static @Nullable Quantum quantum(CreateTable.@Nullable Quantum quantum, List<TableColumn> columns) {
        return quantum == null ? null : new Quantum(index(quantum.column(), columns), quantum.size(), quantum.unit());
    }

    private static KeyColumn keyColumn(LocalKeyColumn key, List<TableColumn> columns) {
        int index = index(key.name(), columns);
        boolean isDescending = key.order() == Order.DESCENDING;
        return new KeyColumn(
                key.name(),
                index,
                isDescending,
                key.order() == Order.ASCENDING,
                index < 0 ? null : CellOrder.of(columns.get(index).type(), isDescending));
    }

    private static int index(String name, List<TableColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
