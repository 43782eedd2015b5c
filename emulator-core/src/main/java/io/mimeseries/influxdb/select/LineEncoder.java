package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import java.util.List;

/** Writes rows as line protocol. */
final class LineEncoder {
    private LineEncoder() {}

    /**
     * One line a row that has a value.
     *
     * @param columnNames the time's first, then one for each column of the group
     */
    static String encode(String measurement, GroupRows group, List<String> columnNames) {
        var key = new StringBuilder();
        escape(measurement, ", ", key);
        group.tags().forEach((name, value) -> {
            if (!value.isEmpty()) {
                key.append(',');
                escape(name, ", =", key);
                key.append('=');
                escape(value, ", =", key);
            }
        });
        var lines = new StringBuilder();
        for (int row = 0; row < group.times().size(); row++) {
            var separator = ' ';
            for (int i = 0; i < group.columns().size(); i++) {
                var column = group.columns().get(i);
                if (column.isNull(row)) {
                    continue;
                }
                if (separator == ' ') {
                    lines.append(key);
                }
                lines.append(separator);
                escape(columnNames.get(i + 1), ", =", lines);
                lines.append('=');
                value(column, row, lines);
                separator = ',';
            }
            if (separator == ',') {
                lines.append(' ').append(group.times().at(row)).append('\n');
            }
        }
        return lines.toString();
    }

    private static void value(Column column, int row, StringBuilder line) {
        switch (column.type()) {
            case DOUBLE, BOOLEAN -> line.append(column.get(row));
            case LONG -> line.append(column.get(row)).append('i');
            case STRING -> {
                line.append('"');
                escape(String.valueOf(column.get(row)), "\"\\", line);
                line.append('"');
            }
        }
    }

    private static void escape(String text, String special, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (special.indexOf(character) >= 0) {
                line.append('\\');
            }
            line.append(character);
        }
    }
}
