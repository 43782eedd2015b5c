package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.testkit.fault.Faults;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Faults as tests ask for them. */
@MimeseriesTest
class FaultsTests {
    @Test
    void theFirstWritesFail(InfluxDbServer influxdb, Faults faults, Journal journal) throws Exception {
        influxdb.createDatabase("home");
        var timeout = faults.on("influxdb").writes().times(2).fail(503, "timeout");
        assertThat(Http.write(influxdb, "cpu v=1 1")).isEqualTo(503);
        assertThat(Http.write(influxdb, "cpu v=1 1")).isEqualTo(503);
        assertThat(Http.write(influxdb, "cpu v=1 1")).isEqualTo(204);
        assertThat(Http.ping(influxdb)).isEqualTo(204);
        assertThat(influxdb).database("home").measurement("cpu").hasPoints(1);
        assertThat(timeout.seen()).isEqualTo(3);
        assertThat(timeout.acted()).isEqualTo(2);
        assertThat(timeout).hasToString("fault-1: error 503");
        assertThat(journal.entries())
                .filteredOn(entry -> entry.operation().equals("POST /write"))
                .extracting(JournalEntry::fault)
                .containsExactly("fault-1: error 503", "fault-1: error 503", "");
    }

    @Test
    void aWriteWhoseResponseIsLostIsThere(InfluxDbServer influxdb, Faults faults) throws Exception {
        influxdb.createDatabase("home");
        faults.on("influxdb").writes().inDatabase("home").times(1).dropResponse();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Http.write(influxdb, "cpu v=1 1"));
        assertThat(influxdb).database("home").measurement("cpu").hasPoints(1);
    }

    @Test
    void nobodyListensUntilTheFaultIsTakenBack(InfluxDbServer influxdb, Faults faults) throws Exception {
        var refused = faults.onAny().refuse();
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> Http.ping(influxdb));
        refused.remove();
        assertThat(Http.ping(influxdb)).isEqualTo(204);
    }

    @Test
    void aServerThatStartsIsSparedAndHasThemAfterwards(Faults faults) throws Exception {
        try (var influxdb = InfluxDbServer.builder().start()) {
            influxdb.faults().on("influxdb").times(1).respond(502);
            assertThat(Http.ping(influxdb)).isEqualTo(502);
            influxdb.faults().on("influxdb").every(1).respond(502);
            influxdb.reset();
            assertThat(Http.ping(influxdb)).isEqualTo(204);
            assertThat(faults.all()).isEmpty();
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedWithAReason(Faults faults) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.on("iotdb").respond(503))
                .withMessage("'status 503' cannot act on [THRIFT], only on [HTTP]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.on("influxdb").matching("("))
                .withMessageContaining("missing closing )");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.on("influxdb").operation("UDP").truncateAfter(3))
                .withMessageContaining("cannot act on [UDP]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> faults.on("influxdb").delayBetween(Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }

    @Test
    void testsBeginWithoutFaults() {
        Fixtures.run(FaultsTestCase.class)
                .testEvents()
                .assertStatistics(events -> events.started(3).succeeded(3));
    }
}
