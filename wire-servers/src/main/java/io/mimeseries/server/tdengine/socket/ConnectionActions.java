package io.mimeseries.server.tdengine.socket;

import io.mimeseries.tdengine.TDengine;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who the client is, and what it wants to know of the server. */
final class ConnectionActions {
    private static final int CHARSET_OPTION = 0;
    private static final int ZONE_OPTION = 1;
    private static final int LAST_OPTION = 4;
    private static final int SERVICE_OK = 2;
    /** The mode of BI tools, a label, and the other adapters that a client could go on to. */
    private static final List<String> WITHOUT_EFFECT = List.of("mode", "app", "list_instances");

    private final TDengine database;

    ConnectionActions(TDengine database) {
        this.database = database;
    }

    void addTo(Map<String, Action> actions, Endpoint endpoint) {
        actions.put("version", (client, arguments) -> Outcome.of(reply -> reply.text("version", version())));
        actions.put("conn", (client, arguments) -> connect(client, arguments, endpoint));
        actions.put("get_current_db", (client, arguments) -> currentDatabase(client));
        actions.put("get_server_info", (client, arguments) -> serverInfo(client));
        actions.put("options_connection", ConnectionActions::options);
        actions.put(
                "check_server_status",
                (client, arguments) ->
                        Outcome.of(reply -> reply.number("status", SERVICE_OK).text("details", "")));
        actions.put("get_connection_info", ConnectionActions::information);
    }

    private String version() {
        return database.version().number();
    }

    private Outcome connect(Client client, Arguments arguments, Endpoint endpoint) {
        if (client.isConnected()) {
            throw SocketException.of("duplicate connections");
        }
        var zone = zone(arguments.text("tz"));
        var hasToken = client.hasToken() || !arguments.text("bearer_token").isEmpty();
        var session = hasToken
                ? database.rootSession()
                : database.openSession(arguments.text("user"), arguments.text("password"), zone);
        session.setZone(zone);
        var name = arguments.text("db");
        if (!name.isEmpty()) {
            session.use(name);
        }
        client.connect(session);
        return Outcome.of(
                reply -> {
                    if (endpoint == Endpoint.ALL) {
                        reply.text("version", version());
                    }
                },
                arguments.present(WITHOUT_EFFECT));
    }

    private static ZoneId zone(String name) {
        if (name.isEmpty()) {
            return ZoneOffset.UTC;
        }
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw SocketException.of("unknown time zone " + name);
        }
        return ZoneId.of(name);
    }

    private static Outcome currentDatabase(Client client) {
        var name = client.session().database();
        return Outcome.of(reply -> reply.text("db", name == null ? "" : name));
    }

    /** Three lines, as the real server says them; when and from what it was built means nothing here. */
    private Outcome serverInfo(Client client) {
        client.session();
        return Outcome.of(reply -> reply.text(
                "info", "ver:" + version() + "\nbuild:Linux-x64 2025-09-23 00:00:00 +0000\ngitinfo:0000000"));
    }

    /** The zone has an effect; the charset has none, as all is UTF-8; the others only say who the client is. */
    private static Outcome options(Client client, Arguments arguments) {
        var session = client.session();
        var ignored = new ArrayList<String>();
        for (var option : arguments.objects("options")) {
            long number = option.number("option");
            if (number < -1 || number > LAST_OPTION) {
                throw SocketException.of("unknown option:" + number);
            }
            if (number == ZONE_OPTION || number == -1) {
                session.setZone(zone(option.text("value")));
            } else if (number == CHARSET_OPTION) {
                ignored.add("charset " + option.text("value"));
            }
        }
        return Outcome.of(reply -> {}, ignored);
    }

    private static Outcome information(Client client, Arguments arguments) {
        if (arguments.number("info") != 0) {
            throw SocketException.of("unknown info:" + arguments.number("info"));
        }
        var user = client.session().user();
        return Outcome.of(reply -> reply.text("info", user));
    }
}
