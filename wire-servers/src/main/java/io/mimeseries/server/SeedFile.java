package io.mimeseries.server;

import io.mimeseries.tdengine.schemaless.TimestampUnit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a seed from the bytes of a file.
 *
 * <p>{@code .influxql} holds InfluxQL. {@code .iotdb} holds IoTDB's SQL, {@code .riakts} that of Riak TS and {@code .tdengine} that of
 * TDengine, a statement a line, with or without a semicolon behind it; lines that begin with {@code #} are comments. {@code .lp} holds line
 * protocol, and says in comments before its first point where the points
 * go: {@code # database: home}, and if needed {@code # retention-policy: week} and {@code # precision: s}; or, for TDengine,
 * {@code # tdengine: power}. {@code .csv} holds rows, as {@link SeedCsv} reads them.
 */
public final class SeedFile {
    private static final String DATABASE = "database";
    private static final String RETENTION_POLICY = "retention-policy";
    private static final String PRECISION = "precision";

    private SeedFile() {}

    /** @throws SeedException if it is none of the kinds of file, or a file of points names no database */
    public static Seed parse(String fileName, byte[] content) {
        try {
            return new Seed.Named(fileName, unnamed(fileName, content));
        } catch (SeedException e) {
            throw new SeedException(fileName + ": " + e.getMessage(), e);
        }
    }

    private static Seed unnamed(String fileName, byte[] content) {
        if (fileName.endsWith(".influxql")) {
            return new Seed.Statements(new String(content, StandardCharsets.UTF_8));
        }
        if (fileName.endsWith(".iotdb")) {
            return new Seed.IotDbStatements(statements(new String(content, StandardCharsets.UTF_8)));
        }
        if (fileName.endsWith(".riakts")) {
            return new Seed.RiakTsStatements(statements(new String(content, StandardCharsets.UTF_8)));
        }
        if (fileName.endsWith(".tdengine")) {
            return new Seed.TDengineStatements(statements(new String(content, StandardCharsets.UTF_8)));
        }
        if (fileName.endsWith(".csv")) {
            return SeedCsv.parse(header(content), new String(content, StandardCharsets.UTF_8));
        }
        if (!fileName.endsWith(".lp")) {
            throw new SeedException(
                    "a seed is a file of line protocol (.lp), of rows (.csv), of InfluxQL (.influxql), of IoTDB's SQL"
                            + " (.iotdb), of Riak TS's (.riakts) or of TDengine's (.tdengine)",
                    null);
        }
        return lines(header(content), content);
    }

    private static Seed lines(Map<String, String> header, byte[] content) {
        var tdengine = header.get(TDenginePart.NAME);
        if (tdengine != null) {
            return new Seed.TDengineLines(tdengine, precision(header.getOrDefault(PRECISION, "ns")), content);
        }
        var database = header.get(DATABASE);
        if (database == null || database.isEmpty()) {
            throw new SeedException(
                    "the file must begin with a line '# database: NAME', or '# tdengine: NAME' for TDengine", null);
        }
        return new Seed.LineProtocol(
                database, header.getOrDefault(RETENTION_POLICY, ""), header.getOrDefault(PRECISION, ""), content);
    }

    private static TimestampUnit precision(String name) {
        var unit = TimestampUnit.of(name);
        if (unit == TimestampUnit.NOT_CONFIGURED) {
            throw new SeedException("no precision: " + name, null);
        }
        return unit;
    }

    private static List<String> statements(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.endsWith(";") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    /** The {@code # name: value} lines before the first line that is no comment. */
    private static Map<String, String> header(byte[] content) {
        var values = new TreeMap<String, String>();
        var from = 0;
        while (from < content.length && content[from] == '#') {
            var to = from;
            while (to < content.length && content[to] != '\n') {
                to++;
            }
            var line = new String(Arrays.copyOfRange(content, from + 1, to), StandardCharsets.UTF_8);
            var colon = line.indexOf(':');
            if (colon > 0) {
                values.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
            from = to + 1;
        }
        return values;
    }
}
