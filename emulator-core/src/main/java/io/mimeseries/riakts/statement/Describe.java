package io.mimeseries.riakts.statement;

import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.ResultColumn;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.table.KeyColumn;
import io.mimeseries.riakts.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The answer of DESCRIBE. */
final class Describe {
    private static final List<ResultColumn> COLUMNS_1_5 = List.of(
            new ResultColumn("Column", ColumnType.VARCHAR),
            new ResultColumn("Type", ColumnType.VARCHAR),
            new ResultColumn("Nullable", ColumnType.BOOLEAN),
            new ResultColumn("Partition Key", ColumnType.SINT64),
            new ResultColumn("Local Key", ColumnType.SINT64),
            new ResultColumn("Interval", ColumnType.SINT64),
            new ResultColumn("Unit", ColumnType.VARCHAR),
            new ResultColumn("Sort Order", ColumnType.VARCHAR));
    private static final List<ResultColumn> COLUMNS_1_4 = List.of(
            new ResultColumn("Column", ColumnType.VARCHAR),
            new ResultColumn("Type", ColumnType.VARCHAR),
            new ResultColumn("Is Null", ColumnType.BOOLEAN),
            new ResultColumn("Primary Key", ColumnType.SINT64),
            new ResultColumn("Local Key", ColumnType.SINT64),
            new ResultColumn("Interval", ColumnType.SINT64),
            new ResultColumn("Unit", ColumnType.VARCHAR));

    private Describe() {}

    static Answer.Rows of(Table table, RiakTsVersion version) {
        var columns = version.isAtLeast(RiakTsVersion.V1_5_2) ? COLUMNS_1_5 : COLUMNS_1_4;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            rows.add(Row.of(cells(table, i).subList(0, columns.size())));
        }
        return new Answer.Rows(columns, rows);
    }

    private static List<Cell> cells(Table table, int index) {
        var column = table.columns().get(index);
        int local = position(table.localKey(), index);
        var quantum = table.quantum();
        boolean hasQuantum = quantum != null && quantum.column() == index;
        return List.of(
                Cell.varchar(column.name()),
                Cell.varchar(column.type().text()),
                Cell.bool(column.isNullable()),
                number(position(table.partitionKey(), index)),
                number(local),
                hasQuantum && quantum != null ? new Cell.SInt64(quantum.size()) : Cell.NULL,
                hasQuantum && quantum != null ? Cell.varchar(String.valueOf(quantum.unit())) : Cell.NULL,
                local == 0 ? Cell.NULL : order(table.localKey().get(local - 1)));
    }

    /** Counted from 1; 0 for none. */
    private static int position(List<KeyColumn> key, int index) {
        for (int i = 0; i < key.size(); i++) {
            if (key.get(i).index() == index) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Cell number(int position) {
        return position == 0 ? Cell.NULL : new Cell.SInt64(position);
    }

    /** Only what is written. */
    private static Cell order(KeyColumn column) {
        return column.isDescending()
                ? Cell.varchar("DESC")
                : column.isAscendingWritten() ? Cell.varchar("ASC") : Cell.NULL;
    }
}
