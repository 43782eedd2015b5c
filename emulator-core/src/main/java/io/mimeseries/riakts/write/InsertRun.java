package io.mimeseries.riakts.write;

import io.mimeseries.grammar.riakts.ast.RowValue;
import io.mimeseries.grammar.riakts.ast.Statement.Insert;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.Latin1;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.table.Table;
import io.mimeseries.riakts.table.TableColumn;
import io.mimeseries.riakts.time.InvalidTimeException;
import io.mimeseries.riakts.time.IsoTimestamps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What rows an INSERT means. */
public final class InsertRun {
    private final Table table;
    private final boolean since15;

    public InsertRun(Table table, RiakTsVersion version) {
        this.table = table;
        this.since15 = version.isAtLeast(RiakTsVersion.V1_5_2);
    }

    /**
     * The rows, a cell for each column of the table; whether they fit is not checked.
     *
     * @throws RiakTsException with code 1018 or 1001
     */
    public List<Row> rows(Insert statement) {
        checkNames(statement.columns());
        var columns = columns(statement.columns());
        List<Row> rows = new ArrayList<>(statement.rows().size());
        List<Integer> tooLong = new ArrayList<>();
        for (int i = 0; i < statement.rows().size(); i++) {
            var values = statement.rows().get(i);
            if (isTooLong(values, columns, !statement.columns().isEmpty())) {
                tooLong.add(i + 1);
            } else {
                rows.add(row(values, columns));
            }
        }
        if (!tooLong.isEmpty()) {
            throw new RiakTsException(
                    ErrorCode.BAD_QUERY,
                    "too many values in row index(es) "
                            + tooLong.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return rows;
    }

    private void checkNames(List<String> names) {
        List<String> missing = new ArrayList<>(
                names.stream().filter(name -> table.indexOf(name) < 0).toList());
        if (!missing.isEmpty()) {
            Collections.reverse(missing);
            throw new RiakTsException(ErrorCode.BAD_QUERY, "undefined fields: " + String.join(", ", missing));
        }
    }

    /** The columns that values go into, in their order: in 1.5 those that are not named follow those that are. */
    private List<Integer> columns(List<String> names) {
        List<Integer> columns =
                new ArrayList<>(names.stream().map(table::indexOf).toList());
        if (names.isEmpty() || (since15 && names.size() != table.columns().size())) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (!columns.contains(i)) {
                    columns.add(i);
                }
            }
        }
        return columns;
    }

    /** In 1.5 a name where a value should stand counts as a value too many; named columns that are not in the table's order take what they need. */
    private boolean isTooLong(List<RowValue> values, List<Integer> columns, boolean isNamed) {
        boolean isInOrder = !isNamed || !since15 || isAscending(columns);
        boolean isLonger = isInOrder && values.size() > table.columns().size();
        if (since15) {
            return isLonger || values.stream().anyMatch(RowValue.Identifier.class::isInstance);
        }
        if (!isLonger && values.size() > columns.size()) {
            throw new RiakTsException(
                    ErrorCode.GENERIC,
                    "Error processing incoming message: error:function_clause: more values than columns");
        }
        return isLonger;
    }

    private static boolean isAscending(List<Integer> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != i) {
                return false;
            }
        }
        return true;
    }

    private Row row(List<RowValue> values, List<Integer> columns) {
        var cells = new Cell[table.columns().size()];
        Arrays.fill(cells, Cell.NULL);
        var isSet = new boolean[cells.length];
        for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
            int column = columns.get(i);
            if (!since15 || !isSet[column]) {
                cells[column] = cell(values.get(i), type(column, columns));
                isSet[column] = true;
            }
        }
        // what 1.4 has in the place of a missing value is no value of any type, NULL included
        return since15 || allSet(isSet) ? Row.of(cells) : Row.of();
    }

    private static boolean allSet(boolean[] isSet) {
        for (boolean set : isSet) {
            if (!set) {
                return false;
            }
        }
        return true;
    }

    /** 1.4 takes the type of the named column that has the number of the table's column. */
    private ColumnType type(int column, List<Integer> columns) {
        int meant = since15 ? column : column < columns.size() ? columns.get(column) : -1;
        if (meant < 0) {
            throw new RiakTsException(
                    ErrorCode.GENERIC,
                    "Error processing incoming message: error:function_clause: columns are not in the table's order");
        }
        return columnOf(meant).type();
    }

    private TableColumn columnOf(int index) {
        return table.columns().get(index);
    }

    private Cell cell(RowValue value, ColumnType type) {
        return value.accept(new Cells(type));
    }

    /** A text for a time is read, all else is taken as it is. */
    private final class Cells implements RowValue.Visitor<Cell> {
        private final ColumnType type;

        Cells(ColumnType type) {
            this.type = type;
        }

        @Override
        public Cell visitNull() {
            return Cell.NULL;
        }

        @Override
        public Cell visitInteger(RowValue.IntegerValue value) {
            return new Cell.SInt64(value.value().longValue());
        }

        @Override
        public Cell visitFloat(RowValue.FloatValue value) {
            return new Cell.Real(value.value());
        }

        @Override
        public Cell visitBoolean(RowValue.BooleanValue value) {
            return Cell.bool(value.value());
        }

        @Override
        public Cell visitText(RowValue.TextValue value) {
            return type == ColumnType.TIMESTAMP ? time(value.bytes()) : Latin1.varchar(value.bytes());
        }

        private Cell time(String text) {
            try {
                return new Cell.Timestamp(IsoTimestamps.start(text));
            } catch (InvalidTimeException e) {
                throw new RiakTsException(ErrorCode.SUBMIT, since15 ? e.term() : e.text());
            }
        }

        @Override
        public Cell visitIdentifier(RowValue.Identifier value) {
            return Latin1.varchar(value.name());
        }
    }
}
