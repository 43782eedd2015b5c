package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.SettableClock;
import io.mimeseries.iotdb.Answer;
import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All databases of a server go back together; what clients have open stays. */
class ServerSnapshotTests {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");

    private final ManualClock machine = new ManualClock(START);
    private final SettableClock clock = SettableClock.following(machine);
    private MimeseriesServer server;

    @BeforeEach
    void start() throws PortTakenException {
        server = MimeseriesServer.start(ServerOptions.influxDbAlone()
                .withIotDb(IotDbOptions.DEFAULT)
                .withRiakTs(RiakTsOptions.DEFAULT)
                .withTDengine(TDengineOptions.DEFAULT)
                .withClock(clock));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void sessionsGoOn() {
        var iotDb = server.iotDb().rootSession();
        iotDb.execute("INSERT INTO root.a.d(time, v) VALUES (1, 1)");
        var tdengine = server.tdengine().rootSession();
        tdengine.execute("CREATE DATABASE power");
        tdengine.use("power");
        tdengine.execute("CREATE TABLE m (ts TIMESTAMP, v INT)");
        var snapshot = server.snapshot();
        assertThat(snapshot.databases()).containsExactly("influxdb", "iotdb", "riak-ts", "tdengine");
        var open = iotDb.execute("SELECT v FROM root.a.d");
        iotDb.execute("DELETE DATABASE root.a");
        tdengine.execute("DROP TABLE m");
        server.restore(snapshot);
        assertThat(((Answer.Rows) open).batches().next().size()).isEqualTo(1);
        var rows = (Answer.Rows) iotDb.execute("SELECT v FROM root.a.d");
        assertThat(rows.batches().next().size()).isEqualTo(1);
        tdengine.execute("INSERT INTO m VALUES (now, 1)");
    }

    @Test
    void connectionsStay() throws IOException {
        var snapshot = server.snapshot();
        var endpoint = server.riakTsEndpoint();
        try (var socket = new Socket(endpoint.host(), endpoint.port())) {
            for (int i = 0; i < 2; i++) {
                socket.getOutputStream().write(new byte[] {0, 0, 0, 1, 1});
                assertThat(socket.getInputStream().readNBytes(5)).containsExactly(0, 0, 0, 1, 2);
                server.restore(snapshot);
            }
        }
        assertThat(server.journal().entries()).hasSize(2);
    }

    @Test
    void aClockThatFollowsTheMachineGoesOnDoingSo() {
        var following = server.snapshot();
        clock.set(Instant.EPOCH, false);
        var running = server.snapshot();
        machine.set(START.plusSeconds(60));
        server.restore(following);
        assertThat(clock.now()).isEqualTo(START.plusSeconds(60));
        server.restore(running);
        assertThat(clock.now()).isEqualTo(Instant.EPOCH);
        machine.set(START.plusSeconds(61));
        assertThat(clock.now()).isEqualTo(Instant.EPOCH.plusSeconds(1));
    }

    @Test
    void aSnapshotThatDoesNotFitChangesNothing() throws PortTakenException {
        var snapshot = server.snapshot();
        try (var other = MimeseriesServer.start(ServerOptions.influxDbAlone())) {
            other.settings().set(Settings.INFLUXDB_MAX_ROW_LIMIT, "7");
            assertThatThrownBy(() -> other.restore(snapshot))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("iotdb is not served");
            assertThat(other.settings().number(Settings.INFLUXDB_MAX_ROW_LIMIT)).isEqualTo(7);
        }
    }
}
