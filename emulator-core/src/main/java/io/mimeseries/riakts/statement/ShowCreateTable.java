package io.mimeseries.riakts.statement;

import io.mimeseries.grammar.riakts.term.Floats;
import io.mimeseries.riakts.Answer;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.ResultColumn;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.store.StoredTable;
import io.mimeseries.riakts.table.Quantum;
import io.mimeseries.riakts.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answer of SHOW CREATE TABLE: a statement that would make the table, with the properties that all tables have. */
final class ShowCreateTable {
    private static final List<ResultColumn> COLUMNS = List.of(new ResultColumn("SQL", ColumnType.VARCHAR));
    private static final Set<String> SYMBOLS = Set.of("dw", "r", "rw", "w", "pr", "pw");
    private static final Map<String, Cell> DEFAULTS = Map.ofEntries(
            Map.entry("active", Cell.Bool.TRUE),
            Map.entry("allow_mult", Cell.Bool.TRUE),
            Map.entry("dvv_enabled", Cell.Bool.TRUE),
            Map.entry("dw", Cell.varchar("quorum")),
            Map.entry("last_write_wins", Cell.Bool.FALSE),
            Map.entry("n_val", new Cell.SInt64(3)),
            Map.entry("notfound_ok", Cell.Bool.TRUE),
            Map.entry("postcommit", Cell.varchar("")),
            Map.entry("pr", new Cell.SInt64(0)),
            Map.entry("pw", new Cell.SInt64(0)),
            Map.entry("r", Cell.varchar("quorum")),
            Map.entry("rw", Cell.varchar("quorum")),
            Map.entry("w", Cell.varchar("quorum")));

    private ShowCreateTable() {}

    static Answer.Rows of(StoredTable stored) {
        return new Answer.Rows(
                COLUMNS, List.of(Row.of(Cell.varchar(definition(stored.table()) + properties(stored.properties())))));
    }

    private static String definition(Table table) {
        var columns = table.columns().stream()
                .map(column ->
                        column.name() + " " + column.type().name() + (column.isNullable() ? "" : " NOT NULL") + ",\n")
                .collect(Collectors.joining());
        var local = table.localKey().stream()
                .map(column -> column.name() + (column.isDescending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
        return "CREATE TABLE " + table.name() + " (" + columns + "PRIMARY KEY ((" + partition(table) + "),\n" + local
                + "))";
    }

    private static String partition(Table table) {
        var quantum = table.quantum();
        return table.partitionKey().stream()
                .map(column -> quantum != null && quantum.column() == column.index()
                        ? text(column.name(), quantum)
                        : column.name())
                .collect(Collectors.joining(", "));
    }

    private static String text(String column, Quantum quantum) {
        return String.format(Locale.ROOT, "QUANTUM(%s, %d, '%s')", column, quantum.size(), quantum.unit());
    }

    private static String properties(Map<String, Cell> changed) {
        var all = new TreeMap<>(DEFAULTS);
        all.putAll(changed);
        return all.entrySet().stream()
                .map(property -> property.getKey() + " = " + text(property.getKey(), property.getValue()))
                .collect(Collectors.joining(",\n", "\nWITH (", ")"));
    }

    private static String text(String name, Cell cell) {
        if (cell instanceof Cell.Varchar text) {
            return SYMBOLS.contains(name)
                    ? text.value().text()
                    : "'" + text.value().text() + "'";
        }
        if (cell instanceof Cell.SInt64 integer) {
            return Long.toString(integer.value());
        }
        if (cell instanceof Cell.Real number) {
            return Floats.digits(number.value());
        }
        return String.valueOf(cell == Cell.Bool.TRUE);
    }
}
