package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Failed assertions show the data. */
class AssertionTextTests {

    private static void fails(ThrowingCallable assertion, String... parts) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(parts);
    }

    @Test
    void worksWithoutJUnitAndShowsWhatIsThere() {
        try (var influxdb = InfluxDbServer.builder()
                .seed("home", "cpu,room=hall v=1 0", "cpu,room=loft v=2,n=3i 60000000000")
                .start()) {
            var home = assertThat(influxdb).database("home");
            var cpu = home.measurement("cpu");
            cpu.hasPoints(2);
            home.measurement("nosuch").hasNoPoints();
            fails(() -> assertThat(influxdb).database("work"), "work", "home");
            fails(
                    () -> cpu.hasPoints(3),
                    "cpu",
                    "home",
                    "3 points, not 2",
                    "1970-01-01T00:01:00Z {room=loft} {n=3, v=2.0}");
            fails(() -> cpu.hasField("nosuch"), "nosuch", "{room=hall}");
            fails(() -> cpu.hasTagValue("room", "attic"), "room=attic", "{room=hall}");
            fails(() -> cpu.lastPoint().field("v").isEqualTo(5.0), "field <v>", "2.0", "5.0", "{room=loft}");
            fails(() -> cpu.lastPoint().field("n").isEqualTo(3.0), "field <n>");
            fails(() -> home.measurement("nosuch").lastPoint(), "there are no points");
            fails(() -> home.hasOnlyMeasurements("cpu", "mem"), "mem");
            influxdb.query("DROP DATABASE home");
            influxdb.reset();
            cpu.hasPoints(2);
        }
    }
}
