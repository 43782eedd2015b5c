package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.select.rows.GroupRows;
import io.mimeseries.lineprotocol.Spelling;
import java.util.List;
import java.util.Set;

/** Writes rows as line protocol. */
final class LineEncoder {
    private LineEncoder() {}

    /** Line protocol and the number of its lines. */
    record Lines(String text, long rows) {}

    /**
     * One line a row that has a value and none that is infinite.
     *
     * @param columnNames the time's first, then one for each column of the group
     * @param tagColumns the columns of the group that are tags, not fields
     */
    static Lines encode(String measurement, GroupRows group, List<String> columnNames, Set<Integer> tagColumns) {
        var key = new StringBuilder();
        require(Spelling.canBeMeasurement(measurement), measurement);
        escape(measurement, ", ", key);
        group.tags().forEach((name, value) -> tag(name, value, key));
        var lines = new StringBuilder();
        var written = 0;
        for (int row = 0; row < group.times().size(); row++) {
            var fields = fields(group, columnNames, tagColumns, row);
            if (fields.length() > 0 && !isInfinite(group, row)) {
                lines.append(key);
                for (var column : tagColumns) {
                    var name = columnNames.get(column + 1);
                    var value = group.columns().get(column).get(row);
                    if (value != null && !group.tags().containsKey(name)) {
                        tag(name, value.toString(), lines);
                    }
                }
                lines.append(' ')
                        .append(fields)
                        .append(' ')
                        .append(group.times().at(row))
                        .append('\n');
                written++;
            }
        }
        return new Lines(lines.toString(), written);
    }

    private static void tag(String name, String value, StringBuilder line) {
        if (!value.isEmpty()) {
            require(Spelling.canBeTag(name), name);
            require(Spelling.canBeTag(value), value);
            line.append(',');
            escape(name, ", =", line);
            line.append('=');
            escape(value, ", =", line);
        }
    }

    /** The real server makes points without writing them down as text and copies most of what is refused here (seen in 1.6.7). */
    private static void require(boolean canBeSpelt, String name) {
        if (!canBeSpelt) {
            throw new NotEmulatedException("INTO with the name " + name);
        }
    }

    private static StringBuilder fields(GroupRows group, List<String> columnNames, Set<Integer> tagColumns, int row) {
        var fields = new StringBuilder();
        for (int i = 0; i < group.columns().size(); i++) {
            var column = group.columns().get(i);
            if (!column.isNull(row) && !tagColumns.contains(i)) {
                fields.append(fields.length() == 0 ? "" : ",");
                var name = columnNames.get(i + 1);
                require(Spelling.canBeField(name), name);
                escape(name, ", =", fields);
                fields.append('=');
                value(column, row, fields);
            }
        }
        return fields;
    }

    /** The real server drops a point with a value that cannot be stored. */
    private static boolean isInfinite(GroupRows group, int row) {
        return group.columns().stream()
                .anyMatch(column -> column instanceof DoubleColumn doubles
                        && !doubles.isNull(row)
                        && Double.isInfinite(doubles.at(row)));
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
