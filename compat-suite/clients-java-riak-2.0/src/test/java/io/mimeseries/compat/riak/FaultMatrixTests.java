package io.mimeseries.compat.riak;

import com.basho.riak.client.api.RiakClient;
import com.basho.riak.client.api.commands.timeseries.Query;
import com.basho.riak.client.api.commands.timeseries.Store;
import com.basho.riak.client.core.RiakCluster;
import com.basho.riak.client.core.RiakNode;
import com.basho.riak.client.core.query.timeseries.Cell;
import com.basho.riak.client.core.query.timeseries.Row;
import io.mimeseries.compat.faults.FaultMatrix;
import io.mimeseries.compat.faults.Framing;
import io.mimeseries.compat.faults.Misbehaviour;
import io.mimeseries.compat.faults.Observation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the client makes of faults, of which it tries nothing again by itself here: whether it would depends on how soon it finds the node gone. */
@Timeout(300)
class FaultMatrixTests {
    private static final long PATIENCE_SECONDS = 5;

    /** The code of a ping, which stands behind the length: the client asks by itself whether a node is there. */
    private static final byte PING = 1;

    private final FaultMatrix matrix = new FaultMatrix(
            "riak-client 2.0.8", "--riak-ts=0", "TsPutReq", Framing.LENGTH, request -> request[4] != PING);

    @Test
    @EnabledIfSystemProperty(named = "riak.ts.version", matches = "1\\.4\\.1")
    void faultsAreWhatSocketsDo() throws Exception {
        matrix.check(Set.of(Misbehaviour.STATUS), FaultMatrixTests::thrown);
    }

    private static String thrown(int port, Misbehaviour fault, FaultMatrix.Beginning server) throws Exception {
        var cluster = cluster(port);
        try {
            var client = new RiakClient(cluster);
            client.execute(new Query.Builder("CREATE TABLE t (a VARCHAR NOT NULL, PRIMARY KEY ((a), a))").build());
            server.begin();
            if (fault == Misbehaviour.REFUSE) {
                // a node whose connection ends is not asked any more
                return Observation.thrownBy(() -> {
                    var another = cluster(port);
                    try {
                        store(new RiakClient(another));
                    } finally {
                        var unused = another.shutdown();
                    }
                });
            }
            return Observation.thrownBy(() -> store(client));
        } finally {
            // nobody waits for what the server never answers
            var unused = cluster.shutdown();
        }
    }

    private static RiakCluster cluster(int port) {
        var node = new RiakNode.Builder()
                .withRemoteAddress("127.0.0.1")
                .withRemotePort(port)
                .build();
        var cluster = RiakCluster.builder(node).withExecutionAttempts(1).build();
        cluster.start();
        return cluster;
    }

    private static void store(RiakClient client) throws Exception {
        client.execute(
                new Store.Builder("t").withRows(List.of(new Row(new Cell("x")))).build(),
                PATIENCE_SECONDS,
                TimeUnit.SECONDS);
    }
}
