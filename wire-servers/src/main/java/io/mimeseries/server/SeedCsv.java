package io.mimeseries.server;

import io.mimeseries.server.format.CsvException;
import io.mimeseries.server.format.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma-separated values as a seed of any database. Comments before the rows say where they go, with the names in the first row:
 *
 * <ul>
 *   <li>{@code # influxdb: home} and {@code # measurement: cpu}, if needed {@code # retention-policy: week} and {@code # precision: s}: the
 *       database is made if it is not there. The column {@code time} holds instants or numbers in the precision; {@code host:tag} is a tag.
 *   <li>{@code # iotdb: root.home.kitchen}: a device, with the column {@code time}.
 *   <li>{@code # riak-ts: Rooms} and {@code # tdengine: power.meters}: a table that exists.
 * </ul>
 *
 * <p>Numbers, {@code true} and {@code false} are what they look like, {@code n:integer} is a whole number where the database has another type for
 * it, {@code id:text} is always text, all else is text. Nothing between two commas is no value.
 */
final class SeedCsv {
    private SeedCsv() {}

    /** @throws SeedException if it does not say where the rows go, or is malformed */
    static Seed parse(Map<String, String> header, String content) {
        var target = new ArrayList<String>();
        for (var product : List.of(InfluxDbPart.NAME, IotDbPart.NAME, RiakTsPart.NAME, TDenginePart.NAME)) {
            if (header.containsKey(product)) {
                target.add(product);
            }
        }
        if (target.size() != 1) {
            throw new SeedException(
                    "rows must begin with one of the lines '# influxdb: DATABASE' (and '# measurement: NAME'), '#"
                            + " iotdb: DEVICE', '# riak-ts: TABLE' or '# tdengine: TABLE'",
                    null);
        }
        var product = target.get(0);
        var name = header.getOrDefault(product, "");
        var rows = rows(content);
        return switch (product) {
            case InfluxDbPart.NAME -> CsvLines.seed(name, header, rows);
            case IotDbPart.NAME -> new Seed.IotDbStatements(CsvInserts.of(name, rows, true));
            case RiakTsPart.NAME -> new Seed.RiakTsStatements(CsvInserts.of(name, rows, false));
            default -> new Seed.TDengineStatements(CsvInserts.of(name, rows, false));
        };
    }

    private static CsvRows rows(String content) {
        var reader = new CsvReader(withoutComments(content));
        try {
            var names = reader.next();
            if (names == null) {
                throw new SeedException("there is no row with the names of the columns", null);
            }
            var rows = new ArrayList<List<@Nullable String>>();
            for (var row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return CsvRows.of(names, rows);
        } catch (CsvException e) {
            throw new SeedException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Comments stand before the rows; their lines stay, so that errors count them. */
    private static String withoutComments(String content) {
        int at = 0;
        int lines = 0;
        while (at < content.length() && content.charAt(at) == '#') {
            int end = content.indexOf('\n', at);
            at = end < 0 ? content.length() : end + 1;
            lines++;
        }
        return "\n".repeat(lines) + content.substring(at);
    }
}
