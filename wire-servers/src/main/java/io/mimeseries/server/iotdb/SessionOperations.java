package io.mimeseries.server.iotdb;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.thrift.Struct;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signing in and out, statements' numbers, time zones. */
final class SessionOperations {
    static final int PROTOCOL_V3 = 2;
    static final long NO_SESSION = -1;
    static final String UNKNOWN_ZONE = "Unknown time zone";

    private static final int INCOMPATIBLE_VERSION = 201;
    private static final int QUERY_NOT_ALLOWED = 704;
    private static final int CLOSE_OPERATION_ERROR = 710;

    private final IotDb database;
    private final IotDbServiceOptions options;

    SessionOperations(IotDb database, IotDbServiceOptions options) {
        this.database = database;
        this.options = options;
    }

    /** Null if there is none. */
    @Nullable
    Operation find(String name) {
        return switch (name) {
            case "openSession" -> this::open;
            case "closeSession" -> SessionOperations::close;
            case "requestStatementId" -> (client, request) -> client.requestStatement();
            case "closeOperation" -> SessionOperations::closeOperation;
            // the answer of the real 1.0.1, which cancels nothing: read in its source
            case "cancelOperation" ->
                (client, request) -> Statuses.of(new Status(QUERY_NOT_ALLOWED, "Cancellation is not implemented"));
            case "getTimeZone" -> SessionOperations::getTimeZone;
            case "setTimeZone" -> SessionOperations::setTimeZone;
            default -> null;
        };
    }

    private Object open(ClientSession client, Struct request) {
        var configuration = request.texts(5);
        var version = configuration.get("version");
        if (version != null && options.strictClientVersion().getAsBoolean() && !knows(version)) {
            throw ThriftFault.internalError("openSession");
        }
        if ("table".equals(configuration.get("sql_dialect"))) {
            throw new NotEmulatedException("sql_dialect=table");
        }
        var password = request.textOrNull(4);
        // who it is matters before where
        var session = database.openSession(
                request.text(3),
                password == null ? "" : password,
                database.rootSession().zone());
        if (request.i32(1) != PROTOCOL_V3) {
            throw new IotDbException(
                    INCOMPATIBLE_VERSION,
                    "The version is incompatible, please upgrade to "
                            + database.version().text());
        }
        session.setZone(zone(request.text(2)));
        client.open(session, database.clock().now());
        return Replies.OPEN_SESSION
                .create()
                .set(1, Statuses.of(new Status(StatusCode.SUCCESS, "Login successfully")))
                .set(2, PROTOCOL_V3)
                .set(3, client.id());
    }

    private boolean knows(String clientVersion) {
        var known = database.version().isAtLeast(IotDbVersion.V1_3_2)
                ? List.of("V_0_12", "V_0_13", "V_1_0")
                : List.of("V_0_12", "V_0_13");
        return known.contains(clientVersion);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw ThriftFault.internalError("openSession");
        }
    }

    /** The session goes on until its connection ends, as in the real server. */
    private static Object close(ClientSession client, Struct request) {
        client.releaseStatements();
        return Statuses.bareSuccess();
    }

    private static Object closeOperation(ClientSession client, Struct request) {
        client.session();
        if (!request.has(3)) {
            throw new IotDbException(CLOSE_OPERATION_ERROR, "statement id not set by client.");
        }
        if (request.has(2)) {
            client.release(request.i64(2));
        } else {
            client.releaseStatement(request.i64(3));
        }
        return Statuses.bareSuccess();
    }

    private static Object getTimeZone(ClientSession client, Struct request) {
        var session = client.sessionOrNull();
        return Replies.GET_TIME_ZONE
                .create()
                .set(1, Statuses.bareSuccess())
                .set(2, session == null ? UNKNOWN_ZONE : session.zone().toString());
    }

    private static Object setTimeZone(ClientSession client, Struct request) {
        try {
            var zone = ZoneId.of(request.text(2));
            var session = client.sessionOrNull();
            if (session != null) {
                session.setZone(zone);
            }
            return Statuses.bareSuccess();
        } catch (DateTimeException e) {
            throw new IotDbException(
                    StatusCode.ZONE_ERROR,
                    "[SET_TIME_ZONE_ERROR(703)] Exception occurred: setTimeZone failed. " + e.getMessage());
        }
    }
}
