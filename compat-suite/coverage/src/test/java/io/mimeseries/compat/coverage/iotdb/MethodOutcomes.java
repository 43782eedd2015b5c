package io.mimeseries.compat.coverage.iotdb;

import io.mimeseries.compat.vectors.iotdb.ThriftClient;
import io.mimeseries.compat.vectors.iotdb.ThriftException;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.iotdb.rpc.Methods;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What becomes of a call of each method, made over the wire by root with the least that it takes. */
final class MethodOutcomes {
    private static final String SUPPORTED = "supported";
    private static final String NOT_EMULATED = "not emulated";
    private static final Methods METHODS = new Methods(Replies.PROPERTIES);

    private MethodOutcomes() {}

    static SortedMap<String, String> of(IotDbVersion version) throws Exception {
        var outcomes = new TreeMap<String, String>();
        var clock = new ManualClock(Instant.parse("2020-03-01T01:00:00Z"));
        var options = ServerOptions.iotDbAlone().withIotDbVersion(version).withClock(clock);
        try (var server = MimeseriesServer.start(options)) {
            for (var name : METHODS.names()) {
                call(server, name);
                var entries = server.journal().entries();
                var last = entries.get(entries.size() - 1);
                outcomes.put(name, last.outcome() == JournalEntry.Outcome.NOT_EMULATED ? NOT_EMULATED : SUPPORTED);
            }
        }
        return outcomes;
    }

    private static void call(MimeseriesServer server, String name) throws Exception {
        var endpoint = server.iotDbEndpoint();
        try (var client =
                new ThriftClient(new InetSocketAddress(endpoint.host(), endpoint.port()), WireProtocol.BINARY)) {
            var root = client.request("openSession")
                    .set(1, 2)
                    .set(2, "Z")
                    .set(3, "root")
                    .set(4, "root")
                    .set(5, Map.of());
            client.call("openSession", root);
            try {
                client.call(name, BlankStruct.of(client.request(name).type()));
            } catch (ThriftException e) {
                // the journal has it
            }
        }
    }
}
