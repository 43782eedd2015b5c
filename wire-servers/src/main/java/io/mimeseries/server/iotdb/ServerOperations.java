package io.mimeseries.server.iotdb;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.StructType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server says about itself, and what it would exchange with other servers. */
final class ServerOperations {
    private static final int MAX_CLIENTS = 65535;
    private static final int THRIFT_BASED = 0;

    private final IotDb database;
    private final Connections connections;
    private final StructType properties;

    ServerOperations(IotDb database, Connections connections) {
        this.database = database;
        this.connections = connections;
        properties = properties(database.version());
    }

    /** The struct of the properties, of which the fields have other numbers since 1.2. */
    static StructType properties(IotDbVersion version) {
        return version.isAtLeast(IotDbVersion.V1_3_2) ? Replies.PROPERTIES_FROM_1_2 : Replies.PROPERTIES;
    }

    /** Null if there is none. */
    @Nullable
    Operation find(String name) {
        return switch (name) {
            case "getProperties" -> (client, request) -> properties();
            case "fetchAllConnectionsInfo" -> (client, request) -> connections();
            case "getBackupConfiguration" ->
                (client, request) -> Replies.BACKUP_CONFIGURATION.create().set(1, Statuses.bareSuccess());
            case "testConnectionEmptyRPC" -> (client, request) -> Statuses.bareSuccess();
            case "fetchMetadata" ->
                (client, request) -> Replies.FETCH_METADATA
                        .create()
                        .set(1, Statuses.of(new Status(StatusCode.NOT_SUPPORTED, "Fetch Metadata is not supported.")));
            case "showConfigurationTemplate",
                    "showConfiguration",
                    "handshake",
                    "sendPipeData",
                    "sendFile",
                    "pipeTransfer",
                    "pipeSubscribe" ->
                (client, request) -> {
                    throw new NotEmulatedException(name);
                };
            default -> null;
        };
    }

    private Object properties() {
        var struct = properties
                .create()
                .set(1, database.version().text())
                .set(2, List.of("max_time", "min_time"))
                .set(3, "ms")
                .set(4, MAX_CLIENTS);
        if (properties == Replies.PROPERTIES_FROM_1_2) {
            return struct.set(5, IotDbServiceOptions.MAX_FRAME).set(6, false).set(7, "");
        }
        return struct.set(5, "IoTDB*2019@Beijing")
                .set(6, "100101110100")
                .set(7, 2)
                .set(8, 5)
                .set(9, IotDbServiceOptions.MAX_FRAME)
                .set(10, false)
                .set(11, "ff6de90");
    }

    /** Those who have signed in, the earliest first. */
    private Object connections() {
        var infos = connections.all().entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getKey().id()))
                .filter(entry -> entry.getKey().sessionOrNull() != null)
                .map(entry -> info(entry.getKey(), entry.getValue().address()))
                .toList();
        return Replies.CONNECTIONS.create().set(1, infos);
    }

    private static Struct info(ClientSession client, String address) {
        return Replies.CONNECTION_INFO
                .create()
                .set(1, client.session().user())
                .set(2, client.openedAt().toEpochMilli())
                .set(3, address)
                .set(4, THRIFT_BASED);
    }
}
