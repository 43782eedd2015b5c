package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTests {
    private final Settings settings = new Settings();

    @Test
    void durationsAreKeptAsTheRealServerShowsThem() {
        settings.set(Settings.INFLUXDB_RETENTION_CHECK_INTERVAL, "90m");
        assertThat(settings.text(Settings.INFLUXDB_RETENTION_CHECK_INTERVAL)).isEqualTo("1h30m0s");
        assertThat(settings.duration(Settings.INFLUXDB_RETENTION_CHECK_INTERVAL))
                .isEqualTo(Duration.ofMinutes(90));
    }

    @ParameterizedTest
    @CsvSource({
        "influxdb.retention.check-interval, 0, above 0",
        "influxdb.continuous_queries.run-interval, 0s, above 0",
        "influxdb.continuous_queries.run-interval, often, above 0",
        "influxdb.query-timeout, -1s, 0 or above",
        "influxdb.max-row-limit, x, 0 or above",
        "influxdb.auth-enabled, yes, true or false"
    })
    void refusesWhatASettingCannotBe(String name, String value, String text) {
        assertThatThrownBy(() -> settings.set(name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(text);
    }

    @Test
    void whatIsMadeOfThemFollowsTheirChanges() {
        var intervals = SettingsReading.influxDbIntervals(settings);
        assertThat(intervals.get().continuousQueryRun()).isEqualTo(Duration.ofSeconds(1));
        settings.set(Settings.INFLUXDB_CONTINUOUS_QUERIES_RUN_INTERVAL, "100ms");
        assertThat(intervals.get().continuousQueryRun()).isEqualTo(Duration.ofMillis(100));
    }
}
