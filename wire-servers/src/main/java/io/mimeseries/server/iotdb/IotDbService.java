package io.mimeseries.server.iotdb;

import io.mimeseries.engine.Journal;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.ServerAddress;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.PortFaults;
import io.mimeseries.server.iotdb.rpc.Methods;
import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.session.Ids;
import io.mimeseries.server.net.FrameConversation;
import io.mimeseries.server.net.FrameListener;
import io.mimeseries.server.net.FrameOptions;
import io.mimeseries.server.net.Peer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** The Thrift port of an IoTDB. */
public final class IotDbService implements AutoCloseable {
    private final Methods methods;
    private final Operations operations;
    private final CallRunner runner;
    private final Connections connections = new Connections();
    private final Ids ids = new Ids();
    private final FrameListener listener;

    private IotDbService(IotDb database, Journal journal, FaultGate gate, IotDbServiceOptions options)
            throws IOException {
        methods = new Methods(ServerOperations.properties(database.version()));
        operations = new Operations(database, options, connections);
        runner = new CallRunner(database.clock(), journal, gate, options.sessionTimeout());
        listener = FrameListener.start(
                new FrameOptions(
                        "iotdb",
                        new InetSocketAddress(options.bind(), options.port()),
                        options.maxFrame(),
                        options.tls(),
                        new PortFaults(gate, "iotdb")),
                this::begin);
        var address = listener.address();
        database.setAddress(new ServerAddress(address.getAddress().getHostAddress(), address.getPort()));
    }

    /**
     * Binds the port and answers calls from now on.
     *
     * @throws IOException if the port cannot be bound
     */
    public static IotDbService start(IotDb database, Journal journal, FaultGate gate, IotDbServiceOptions options)
            throws IOException {
        return new IotDbService(database, journal, gate, options);
    }

    private FrameConversation begin(Peer peer) {
        return new ThriftConversation(methods, operations, runner, connections, new ClientSession(ids), peer);
    }

    public InetSocketAddress address() {
        return listener.address();
    }

    /** Frees the port and cuts all connections; a second call has no effect. The database stays usable. */
    @Override
    public void close() {
        listener.close();
    }
}
