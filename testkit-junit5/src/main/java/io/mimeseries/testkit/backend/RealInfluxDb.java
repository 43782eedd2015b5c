package io.mimeseries.testkit.backend;

import io.mimeseries.server.Seed;
import io.mimeseries.server.remote.RemoteAnswer;
import io.mimeseries.server.remote.RemoteHttp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real InfluxDB 1.4 or later, asked over HTTP. */
public final class RealInfluxDb extends RealTarget {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MESSAGE_PACK = "application/x-msgpack";

    private final RemoteHttp http;

    public RealInfluxDb(Address address, @Nullable AutoCloseable container) {
        super("influxdb", address, container);
        var open = new RemoteHttp(address.url());
        http = address.user().isEmpty() ? open : open.as(address.user(), address.password());
    }

    /** What the server says its version is. */
    public String version() {
        var version = ask(() -> http.get("/ping")).version();
        return version == null ? "of an unknown version" : version;
    }

    /** Makes a database of its own for the tests. */
    public void createDatabase(String name) {
        fill(name, () -> create(name));
    }

    private void create(String name) {
        query("", "CREATE DATABASE " + Seed.quoted(name(name)));
    }

    /**
     * The tables of all statements.
     *
     * @param database as the test calls it, empty for none
     * @throws RealServerException with the server's text if one of them fails
     */
    public List<RealTable> query(String database, String statements) {
        var form = "epoch=ns&db=" + RemoteHttp.encoded(database.isEmpty() ? "" : name(database)) + "&q="
                + RemoteHttp.encoded(statements);
        var answer = ask(() -> http.post("/query", FORM, MESSAGE_PACK, form.getBytes(StandardCharsets.UTF_8)));
        if (answer.isError()) {
            throw new RealServerException(error(answer));
        }
        var document = members(MessagePackReader.read(answer.body()));
        var tables = new ArrayList<RealTable>();
        for (var statement : list(document.get("results"))) {
            var result = members(statement);
            if (result.get("error") != null) {
                throw new RealServerException(String.valueOf(result.get("error")));
            }
            list(result.get("series")).forEach(series -> tables.add(table(members(series))));
        }
        return tables;
    }

    @Override
    void load(Seed seed) {
        if (seed instanceof Seed.Named named) {
            load(named.seed());
        } else if (seed instanceof Seed.LineProtocol lines) {
            fill(lines.database(), () -> write(lines));
        } else {
            throw EmulatorOnly.asked("seeds that are statements", description());
        }
    }

    private void write(Seed.LineProtocol lines) {
        create(lines.database());
        var path = "/write?db=" + RemoteHttp.encoded(name(lines.database())) + "&rp="
                + RemoteHttp.encoded(lines.retentionPolicy()) + "&precision=" + RemoteHttp.encoded(lines.precision());
        var answer = ask(() -> http.post(path, "text/plain; charset=utf-8", "application/json", lines.lines()));
        if (answer.isError()) {
            throw new RealServerException(error(answer));
        }
    }

    @Override
    void drop(String uniqueName) {
        query("", "DROP DATABASE " + Seed.quoted(uniqueName));
    }

    private static String error(RemoteAnswer answer) {
        try {
            var body = answer.body();
            var document =
                    members(body.length > 0 && body[0] == '{' ? JsonValues.read(body) : MessagePackReader.read(body));
            return String.valueOf(document.get("error"));
        } catch (IllegalArgumentException e) {
            return "status " + answer.status() + ": " + answer.text();
        }
    }

    private static RealTable table(Map<?, ?> series) {
        var tags = new LinkedHashMap<String, String>();
        members(series.get("tags")).forEach((tag, value) -> tags.put(String.valueOf(tag), String.valueOf(value)));
        var rows = new ArrayList<List<@Nullable Object>>();
        list(series.get("values")).forEach(row -> rows.add(list(row)));
        var name = series.get("name");
        return new RealTable(
                name == null ? "" : String.valueOf(name),
                tags,
                list(series.get("columns")).stream().map(String::valueOf).toList(),
                rows,
                0);
    }

    private static Map<?, ?> members(@Nullable Object value) {
        return value instanceof Map<?, ?> members ? members : Map.of();
    }

    private static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof List<?> elements ? new ArrayList<>(elements) : List.of();
    }

    private interface Call {
        RemoteAnswer make() throws IOException;
    }

    private RemoteAnswer ask(Call call) {
        try {
            return call.make();
        } catch (IOException e) {
            throw new RealServerException(description() + " cannot be asked: " + e, e);
        }
    }
}
