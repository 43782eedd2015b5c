package io.mimeseries.compat.influxdbjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.faults.FaultTable;
import io.mimeseries.compat.faults.MisbehavingStub;
import io.mimeseries.compat.faults.Misbehaviour;
import io.mimeseries.compat.faults.Observation;
import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.fault.FaultSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each fault makes the client throw what a raw socket that misbehaves likewise makes it throw, after as many tries. */
@Timeout(120)
class FaultMatrixTests {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    void faultsAreWhatSocketsDo() throws Exception {
        Map<Misbehaviour, Observation> seen = new EnumMap<>(Misbehaviour.class);
        for (var fault : Misbehaviour.values()) {
            var made = byFault(fault);
            assertThat(made).as(fault.call()).isEqualTo(byStub(fault));
            seen.put(fault, made);
        }
        FaultTable.check("influxdb-java 2.25", seen);
    }

    private static Observation byFault(Misbehaviour fault) {
        try (var server = InfluxDbServer.builder().start();
                var client = connect(server.port())) {
            begin(server.faults().on("influxdb"), fault);
            server.journal().clear();
            // a connection that is open already stays
            var thrown = Observation.thrownBy(
                    fault == Misbehaviour.REFUSE ? () -> connect(server.port()) : () -> write(client));
            return new Observation(thrown, server.journal().entries().size());
        }
    }

    private static Observation byStub(Misbehaviour fault) throws IOException {
        try (var server = InfluxDbServer.builder().start();
                var stub = new MisbehavingStub(server.host(), server.port());
                var client = connect(stub.port())) {
            stub.misbehave(fault);
            if (fault == Misbehaviour.REFUSE) {
                return new Observation(Observation.thrownBy(() -> connect(stub.port())), 0);
            }
            var thrown = Observation.thrownBy(() -> write(client));
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
            case STATUS -> faults.respond(503);
            case REFUSE -> faults.refuse();
        }
    }

    /** A client whose connection has been used before. */
    private static InfluxDB connect(int port) {
        var http = new OkHttpClient.Builder().readTimeout(PATIENCE);
        var client = InfluxDBFactory.connect("http://127.0.0.1:" + port, "root", "root", http);
        client.query(new Query("CREATE DATABASE home"));
        return client.setDatabase("home");
    }

    private static void write(InfluxDB client) {
        client.write(Point.measurement("cpu").addField("v", 1.5).build());
    }
}
