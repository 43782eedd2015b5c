package io.mimeseries.compat.coverage.iotdb;

import io.mimeseries.compat.coverage.report.Page;
import io.mimeseries.compat.vectors.iotdb.ThriftClient;
import io.mimeseries.compat.vectors.iotdb.ThriftException;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbSession;
import io.mimeseries.iotdb.IotDbSettings;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.TemplateRequest;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is done by default that the real server of a version refuses, and the switch that refuses it, too; asked, not told. */
final class Deviations {
    private static final Instant NOW = Instant.parse("2020-03-01T01:00:00Z");

    /** A call. */
    private interface Call {
        Status of(IotDbSession session);
    }

    private Deviations() {}

    static void addTo(Page page) throws Exception {
        page.table("Known deviations", "call of 1.0.1", "by default (ours)", "as the real server does", "with");
        for (var call : templateCalls().entrySet()) {
            page.row(
                    call.getKey(),
                    template(call.getValue(), false),
                    template(call.getValue(), true),
                    "`" + Settings.IOTDB_STRICT_TEMPLATES + "=true`");
        }
        page.row(
                "`openSession` of a client whose version is not known",
                open("false"),
                open("true"),
                "`" + Settings.IOTDB_STRICT_CLIENT_VERSION + "=true`");
    }

    private static Map<String, Call> templateCalls() {
        var calls = new LinkedHashMap<String, Call>();
        calls.put("`appendSchemaTemplate`", session -> {
            session.appendSchemaTemplate("t", false, List.of(new TemplateRequest.Node("", false, "b", 1, 0, 0)));
            return Status.SUCCESS;
        });
        calls.put("`pruneSchemaTemplate`", session -> {
            session.pruneSchemaTemplate("t", "a");
            return Status.SUCCESS;
        });
        var kinds = List.of(
                "count of measurements",
                "whether a path is a measurement",
                "whether a path exists",
                "measurements",
                "templates",
                "paths set",
                "paths using");
        for (int i = 0; i < kinds.size(); i++) {
            int kind = i;
            var call = "`querySchemaTemplate`, kind " + kind + ": " + kinds.get(kind);
            calls.put(
                    call, session -> session.querySchemaTemplate("t", kind, "a").status());
        }
        calls.values().removeIf(call -> template(call, false).equals(template(call, true)));
        return calls;
    }

    private static String template(Call call, boolean strict) {
        try (var database =
                new IotDb(IotDbVersion.V1_0_1, new ManualClock(NOW), new Journal(), () -> new IotDbSettings(strict))) {
            var session = database.openSession("root", "root", ZoneOffset.UTC);
            session.execute("create schema template t (a INT32)");
            return text(call.of(session));
        } catch (IotDbException e) {
            return text(e.status());
        }
    }

    private static String text(Status status) {
        return status.message().isEmpty() ? "" + status.code() : status.code() + " `" + status.message() + "`";
    }

    private static String open(String strict) throws Exception {
        var settings = new Settings();
        settings.set(Settings.IOTDB_STRICT_CLIENT_VERSION, strict);
        var options = ServerOptions.iotDbAlone().withClock(new ManualClock(NOW)).withSettings(settings);
        try (var server = MimeseriesServer.start(options)) {
            var endpoint = server.iotDbEndpoint();
            try (var client =
                    new ThriftClient(new InetSocketAddress(endpoint.host(), endpoint.port()), WireProtocol.BINARY)) {
                var request = client.request("openSession")
                        .set(1, 2)
                        .set(2, "Z")
                        .set(3, "root")
                        .set(4, "root")
                        .set(5, Map.of("version", "V_9_9"));
                var status = ((Struct) client.call("openSession", request)).struct(1);
                return text(new Status(status.i32(1), String.valueOf(status.textOrNull(2))));
            } catch (ThriftException e) {
                return "application exception `" + e.getMessage() + "`";
            }
        }
    }
}
