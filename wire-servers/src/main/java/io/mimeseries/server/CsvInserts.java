package io.mimeseries.server;

import io.mimeseries.server.CsvRows.Kind;
import java.util.ArrayList;
import java.util.List;

/** Rows as INSERT statements, one for each of them, that name the columns with a value. */
final class CsvInserts {
    private static final String TIME = "time";

    private CsvInserts() {}

    /** @param bareTimes whether a time in the column {@code time} stands without quotes */
    static List<String> of(String table, CsvRows rows, boolean bareTimes) {
        var statements = new ArrayList<String>();
        for (var row : rows.rows()) {
            var names = new ArrayList<String>();
            var values = new ArrayList<String>();
            for (int i = 0; i < row.size(); i++) {
                var value = row.get(i);
                var column = rows.columns().get(i);
                if (value != null) {
                    names.add(column.name());
                    values.add(
                            bareTimes && column.name().equals(TIME) ? bareTime(value) : literal(value, column.kind()));
                }
            }
            statements.add("INSERT INTO " + table + "(" + String.join(", ", names) + ") VALUES ("
                    + String.join(", ", values) + ")");
        }
        return statements;
    }

    /** IoTDB knows offsets, and no letter for none. */
    private static String bareTime(String value) {
        return value.endsWith("Z") ? value.substring(0, value.length() - 1) + "+00:00" : value;
    }

    private static String literal(String value, Kind kind) {
        return kind != Kind.TEXT && (CsvRows.isNumber(value) || CsvRows.isTruth(value))
                ? value
                : "'" + value.replace("'", "''") + "'";
    }
}
