package io.mimeseries.testkit.backend;

import io.mimeseries.server.Seed;
import io.mimeseries.server.remote.RemoteAnswer;
import io.mimeseries.server.remote.RemoteHttp;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real TDengine 3 behind taosAdapter, asked by REST. */
public final class RealTDengine extends RealTarget {
    private static final String USE = "USE ";

    private final RemoteHttp http;

    /** @param address without a user stands for the one that each server has at first */
    public RealTDengine(Address address, @Nullable AutoCloseable container) {
        super("tdengine", address, container);
        var open = new RemoteHttp(address.url());
        http = address.user().isEmpty() ? open.as("root", "taosdata") : open.as(address.user(), address.password());
    }

    /** What the server says its version is. */
    public String version() {
        return String.valueOf(query("", "SELECT SERVER_VERSION()").rows().get(0).get(0));
    }

    /** Runs statements one after the other; REST has no sessions, so that {@code USE} is said with each request behind it. */
    public void execute(List<String> statements) {
        var database = "";
        for (var statement : statements) {
            if (statement.regionMatches(true, 0, USE, 0, USE.length())) {
                database = statement.substring(USE.length()).strip().replace("`", "");
            } else {
                query(database, statement);
            }
        }
    }

    /** @throws RealServerException with the server's text if it fails */
    public RealTable query(String database, String sql) {
        var path = database.isEmpty() ? "/rest/sql" : "/rest/sql/" + RemoteHttp.encoded(database);
        var answer = post(path, sql);
        var document = document(answer);
        if (!(document.get("code") instanceof BigDecimal code) || code.signum() != 0) {
            throw new RealServerException(error(document, answer));
        }
        return table(list(document.get("column_meta")), list(document.get("data")));
    }

    /** Writes line protocol into a database, with timestamps in nanoseconds. */
    public void write(String database, String lines) {
        var answer = post("/influxdb/v1/write?precision=ns&db=" + RemoteHttp.encoded(name(database)), lines);
        if (answer.isError()) {
            throw new RealServerException(error(document(answer), answer));
        }
    }

    @Override
    void drop(String uniqueName) {
        query("", "DROP DATABASE IF EXISTS `" + uniqueName + "`");
    }

    @Override
    void load(Seed seed) {
        throw EmulatorOnly.asked("seeds of tdengine", description());
    }

    private RemoteAnswer post(String path, String body) {
        try {
            return http.post(path, "text/plain", "application/json", body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RealServerException(description() + " cannot be asked: " + e, e);
        }
    }

    private static Map<?, ?> document(RemoteAnswer answer) {
        try {
            return JsonValues.read(answer.body()) instanceof Map<?, ?> members ? members : Map.of();
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }

    private static String error(Map<?, ?> document, RemoteAnswer answer) {
        var description = document.get("desc");
        return description == null ? "status " + answer.status() + ": " + answer.text() : String.valueOf(description);
    }

    private static RealTable table(List<@Nullable Object> columns, List<@Nullable Object> data) {
        var names = columns.stream().map(column -> text(list(column).get(0))).toList();
        var types = columns.stream().map(column -> text(list(column).get(1))).toList();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : data) {
            var cells = new ArrayList<@Nullable Object>();
            for (int i = 0; i < names.size(); i++) {
                cells.add(cell(list(row).get(i), types.get(i)));
            }
            rows.add(cells);
        }
        return names.equals(List.of("affected_rows"))
                ? new RealTable("", Map.of(), List.of(), List.of(), affected(rows))
                : new RealTable("", Map.of(), names, rows, 0);
    }

    private static long affected(List<List<@Nullable Object>> rows) {
        return rows.get(0).get(0) instanceof Number number ? number.longValue() : 0;
    }

    private static @Nullable Object cell(@Nullable Object value, String type) {
        if (value instanceof BigDecimal number) {
            if (type.equals("FLOAT")) {
                return number.floatValue();
            }
            if (type.equals("DOUBLE")) {
                return number.doubleValue();
            }
            return type.equals("BIGINT UNSIGNED") ? number.toBigInteger() : (Object) number.longValue();
        }
        if (!(value instanceof String text)) {
            if (value instanceof Map || value instanceof List) {
                throw new RealServerException("values of the type " + type + " are not read from a real server");
            }
            return value;
        }
        if (type.startsWith("DECIMAL")) {
            return new BigDecimal(text);
        }
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "TIMESTAMP" -> OffsetDateTime.parse(text).toInstant();
            case "VARBINARY", "BLOB", "GEOMETRY" -> HexFormat.of().parseHex(text);
            default -> text;
        };
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof List<?> elements ? new ArrayList<>(elements) : List.of();
    }
}
