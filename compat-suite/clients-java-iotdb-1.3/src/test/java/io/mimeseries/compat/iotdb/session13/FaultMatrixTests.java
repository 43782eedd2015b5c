package io.mimeseries.compat.iotdb.session13;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.faults.FaultTable;
import io.mimeseries.compat.faults.MisbehavingStub;
import io.mimeseries.compat.faults.Misbehaviour;
import io.mimeseries.compat.faults.Observation;
import io.mimeseries.testkit.IotDbServer;
import io.mimeseries.testkit.fault.FaultSpec;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.iotdb.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each fault makes the client throw what a raw socket that misbehaves likewise makes it throw, after as many tries. */
@Timeout(120)
class FaultMatrixTests {
    private static final int PATIENCE_MILLIS = 2_000;

    @Test
    void faultsAreWhatSocketsDo() throws Exception {
        Map<Misbehaviour, Observation> seen = new EnumMap<>(Misbehaviour.class);
        for (var fault : Misbehaviour.values()) {
            if (fault != Misbehaviour.STATUS) {
                var made = byFault(fault);
                assertThat(made).as(fault.call()).isEqualTo(byStub(fault));
                seen.put(fault, made);
            }
        }
        FaultTable.check("iotdb-session 1.3.3", seen);
    }

    private static Observation byFault(Misbehaviour fault) throws Exception {
        try (var server = IotDbServer.builder().version("1.3.2").start()) {
            var session = connect(server.port());
            begin(server.faults().on("iotdb"), fault);
            server.journal().clear();
            var thrown = Observation.thrownBy(
                    fault == Misbehaviour.REFUSE ? () -> connect(server.port()) : () -> write(session));
            return new Observation(thrown, server.journal().entries().size());
        }
    }

    private static Observation byStub(Misbehaviour fault) throws Exception {
        try (var server = IotDbServer.builder().version("1.3.2").start();
                var stub = new MisbehavingStub(server.host(), server.port())) {
            var session = connect(stub.port());
            stub.misbehave(fault);
            var thrown = Observation.thrownBy(
                    fault == Misbehaviour.REFUSE ? () -> connect(stub.port()) : () -> write(session));
            return new Observation(thrown, stub.requests());
        }
    }

    private static void begin(FaultSpec faults, Misbehaviour fault) {
        switch (fault) {
            case CLOSE -> faults.close();
            case RESET -> faults.reset();
            case HALF_CLOSE -> faults.halfClose();
            case STALL -> faults.stall();
            case DROP_RESPONSE -> faults.dropResponse();
            case TRUNCATE -> faults.truncateAfter(3);
            case CORRUPT -> faults.seed(7).corrupt(0, 1);
            case STATUS -> throw new IllegalArgumentException("there is no HTTP here");
            case REFUSE -> faults.refuse();
        }
    }

    /** A session that has been used before; it tries once again, without waiting. */
    private static Session connect(int port) throws Exception {
        var session = new Session.Builder()
                .host("127.0.0.1")
                .port(port)
                .username("root")
                .password("root")
                .maxRetryCount(1)
                .retryIntervalInMs(1)
                .enableAutoFetch(false)
                .build();
        session.open(false, PATIENCE_MILLIS);
        session.executeNonQueryStatement("CREATE DATABASE root.home");
        return session;
    }

    private static void write(Session session) throws Exception {
        session.insertRecord("root.home.d", 1, List.of("v"), List.of("1.5"));
    }
}
