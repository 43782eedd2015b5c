package io.mimeseries.influxdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoDurationTests {

    @Property
    void whatIsWrittenIsReadAsTheSame(@ForAll @LongRange(min = 0) long nanoseconds) {
        assertThat(GoDuration.parse(GoDuration.format(nanoseconds))).isEqualTo(Duration.ofNanos(nanoseconds));
    }

    @Property
    void shortOnesToo(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long nanoseconds) {
        assertThat(GoDuration.parse(GoDuration.format(nanoseconds))).isEqualTo(Duration.ofNanos(nanoseconds));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0s",
        "999, 999ns",
        "60000, 60\u00b5s",
        "1500, 1.5\u00b5s",
        "1000001, 1.000001ms",
        "90000000000, 1m30s",
        "604800000000000, 168h0m0s",
        "9223372036854775807, 2562047h47m16.854775807s"
    })
    void isWrittenAsByGo(long nanoseconds, String text) {
        assertThat(GoDuration.format(nanoseconds)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "90s, 90000000000",
        "1h1h, 7200000000000",
        ".5s, 500000000",
        "1.s, 1000000000",
        "2us, 2000",
        "2\u03bcs, 2000",
        "0.6ns0.6ns, 0"
    })
    void otherSpellingsAreReadAsByGo(String text, long nanoseconds) {
        assertThat(GoDuration.parse(text)).isEqualTo(Duration.ofNanos(nanoseconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "s", ".s", "1d", "1s2", "1..5s", "1 s", "-1s", "2562048h", "2562047h60m", "9223372037s"
            })
    void othersAreNone(String text) {
        assertThatThrownBy(() -> GoDuration.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
