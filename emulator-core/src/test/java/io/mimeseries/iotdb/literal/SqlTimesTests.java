package io.mimeseries.iotdb.literal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTimesTests {
    private static final long JANUARY = Instant.parse("2023-01-15T00:00:00Z").toEpochMilli();
    private static final long JULY = Instant.parse("2023-07-15T00:00:00Z").toEpochMilli();

    private static SqlTimes times(String zone, long now) {
        return new SqlTimes(IotDbVersion.V1_0_1, ZoneId.of(zone), now);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01 00:00:01, 1000",
        "1970-01-01T00:00:01, 1000",
        "1970/01/01 00:00:01, 1000",
        "1970.01.01 00:00:01, 1000",
        "1970-01-01 00:00:01.015, 1015",
        "1970-01-01 00:00:01+01:00, -3599000",
        "1970-01-02, 86400000"
    })
    void readsDates(String text, long expected) {
        assertThat(times("UTC", 0).dateTime(text)).isEqualTo(expected);
    }

    /** Also a date in winter has the offset of summer as long as it is summer. */
    @Test
    void aZoneCountsWithItsOffsetOfNow() {
        var text = "2023-01-01 00:00:00";
        var midnight = Instant.parse("2023-01-01T00:00:00Z").toEpochMilli();

        assertThat(times("Europe/Berlin", JANUARY).dateTime(text)).isEqualTo(midnight - 3_600_000);
        assertThat(times("Europe/Berlin", JULY).dateTime(text)).isEqualTo(midnight - 7_200_000);
    }

    @Test
    void refusesOtherTexts() {
        assertThatThrownBy(() -> times("UTC", 0).dateTime("yesterday"))
                .isInstanceOfSatisfying(
                        IotDbException.class,
                        e -> assertThat(e.status().message()).startsWith("Check metadata error: Input time format "));
    }
}
