package io.mimeseries.server;

import io.mimeseries.server.CsvRows.Column;
import io.mimeseries.server.CsvRows.Kind;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as line protocol. */
final class CsvLines {
    private static final String TIME = "time";
    private static final String MEASUREMENT = "measurement";
    private static final Map<String, Long> NANOSECONDS = Map.of(
            "n", 1L,
            "ns", 1L,
            "u", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    private final String measurement;
    private final CsvRows rows;
    private final BigInteger unit;

    private CsvLines(String measurement, CsvRows rows, BigInteger unit) {
        this.measurement = measurement;
        this.rows = rows;
        this.unit = unit;
    }

    static Seed seed(String database, Map<String, String> header, CsvRows rows) {
        var measurement = header.getOrDefault(MEASUREMENT, "");
        if (measurement.isEmpty()) {
            throw new SeedException("rows for InfluxDB need a line '# measurement: NAME'", null);
        }
        var precision = header.getOrDefault("precision", "ns");
        var unit = NANOSECONDS.get(precision);
        if (unit == null) {
            throw new SeedException("no precision: " + precision, null);
        }
        var lines = new CsvLines(measurement, rows, BigInteger.valueOf(unit)).write();
        return new Seed.LineProtocol(
                database,
                header.getOrDefault("retention-policy", ""),
                precision.equals("ns") ? "n" : precision,
                lines.getBytes(StandardCharsets.UTF_8));
    }

    private String write() {
        var text = new StringBuilder();
        rows.rows().forEach(row -> text.append(line(row)).append('\n'));
        return text.toString();
    }

    private String line(List<@Nullable String> row) {
        var tags = new StringBuilder(escaped(measurement, ", "));
        var fields = new StringBuilder();
        var time = "";
        for (int i = 0; i < row.size(); i++) {
            var value = row.get(i);
            var column = rows.columns().get(i);
            if (value == null) {
                continue;
            }
            if (column.name().equals(TIME)) {
                time = " " + time(value);
            } else if (column.kind() == Kind.TAG) {
                tags.append(',').append(name(column)).append('=').append(escaped(value, ",= "));
            } else {
                fields.append(fields.isEmpty() ? "" : ",")
                        .append(name(column))
                        .append('=')
                        .append(field(value, column));
            }
        }
        return tags + " " + fields + time;
    }

    private static String name(Column column) {
        return escaped(column.name(), ",= ");
    }

    private static String field(String value, Column column) {
        return switch (column.kind()) {
            case INTEGER -> value + "i";
            case TEXT, TAG -> text(value);
            case ANY -> CsvRows.isNumber(value) || CsvRows.isTruth(value) ? value : text(value);
        };
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String escaped(String value, String special) {
        var text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            text.append(special.indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return text.toString();
    }

    private String time(String value) {
        if (CsvRows.isNumber(value)) {
            return value;
        }
        try {
            var instant = Instant.parse(value);
            return BigInteger.valueOf(instant.getEpochSecond())
                    .multiply(BigInteger.valueOf(1_000_000_000L))
                    .add(BigInteger.valueOf(instant.getNano()))
                    .divide(unit)
                    .toString();
        } catch (DateTimeException e) {
            throw new SeedException("no time: " + value, e);
        }
    }
}
