package io.mimeseries.influxdb.select.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.influxdb.StatementException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionSplitterTests {
    private static final long NOW = 1_000_000_000_000L;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "time > 5                          | 6    | ",
                "time >= 5 AND time < 9            | 5    | 8",
                "5 < time AND 9 >= time            | 6    | 9",
                "time = 5                          | 5    | 5",
                "TIME <= 5                         |      | 5",
                "time > now() - 1u                 | 999999999001 | ",
                "time >= '1970-01-01T00:00:01Z'    | 1000000000 | ",
                "time >= '1970-01-01' + 1u * 3    | 3000 | ",
                "time >= 1.9                       | 1    | ",
                "time >= 2u OR time < 1u           | 2000 | 999",
                "(time > 1 AND (time > 7))         | 8    | ",
                "time >= 1u * 2.5                  | 2500 | ",
                "time >= 10 - 3ns                  | 7    | ",
            })
    void findsBounds(String condition, Long min, Long max) {
        var split = split(condition);

        assertThat(split.condition()).isNull();
        assertThat(split.timeRange())
                .isEqualTo(
                        new TimeRange(min == null ? TimeRange.MIN_TIME : min, max == null ? TimeRange.MAX_TIME : max));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "time > 5 AND host = 'a'                 | host = 'a'",
                "host = 'a' OR time > 5                  | host = 'a'",
                "(host = 'a' AND time > 5) OR v > 1      | (host = 'a') OR v > 1",
                "(host = 'a' OR v > 1)                   | host = 'a' OR v > 1",
                "v > 1 + 2 * 3                           | v > 7",
                "v > 1 AND true                          | v > 1",
                "v > 1 OR 1 = 1                          | ",
                "v > 1 AND false                         | false",
                "'a' = 'b'                               | false",
                "'2020-01-01' = '2020-01-01T00:00:00Z'   | ",
                "v > 1 AND (1 < 2)                       | v > 1",
                "1 = 'a'                                 | 1 = 'a'",
                "v > 7 / 2 AND w > 7 / 0                 | v > 3.500 AND w > 0.000",
                "v > 7 % 4 AND w > 6 & 3                 | v > 3 AND w > 2",
            })
    void reducesTheRest(String condition, String rest) {
        var split = split(condition);

        assertThat(split.condition()).isEqualTo(rest == null ? null : InfluxQlParser.parseExpression(rest));
    }

    /** Local times that a change of the clocks skips or repeats, as InfluxDB 1.6.7 reads them. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2020-03-29 01:59:59, 1585443599",
        "Europe/Berlin, 2020-03-29 02:30:00, 1585445400",
        "Europe/Berlin, 2020-10-25 01:30:00, 1603582200",
        "Europe/Berlin, 2020-10-25 02:30:00, 1603589400",
        "America/New_York, 2020-03-08 02:30:00, 1583649000",
        "America/New_York, 2020-11-01 01:30:00, 1604208600",
        "Europe/London, 2020-03-29 01:30:00, 1585445400",
        "Europe/London, 2020-10-25 01:30:00, 1603589400",
        "Australia/Lord_Howe, 2020-04-05 01:45:00, 1586013300",
        "Australia/Lord_Howe, 2020-10-04 02:15:00, 1601739900",
        "America/Sao_Paulo, 2018-11-04, 1541296800",
        "Africa/Casablanca, 2020-05-31 02:30:00, 1590892200",
        "Europe/Berlin, 2020-06-01T00:00:00Z, 1590969600",
        "Europe/Berlin, 1900-01-01, -2208992400",
    })
    void readsTimesInTheZone(String zone, String time, long seconds) {
        var condition = InfluxQlParser.parseExpression("time >= '" + time + "'");

        assertThat(ConditionSplitter.split(condition, NOW, ZoneId.of(zone))
                        .timeRange()
                        .min())
                .isEqualTo(seconds * 1_000_000_000L);
    }

    @Test
    void noConditionIsNoBound() {
        assertThat(ConditionSplitter.split(null, NOW, null)).isEqualTo(new SplitCondition(null, TimeRange.ALL));
    }

    @Test
    void theLastTimeIsAccepted() {
        assertThat(split("time <= '2262-04-11T23:47:16.854775806Z'").timeRange())
                .isEqualTo(TimeRange.ALL);
        assertThatThrownBy(() -> split("time <= '2262-04-11T23:47:16.854775807Z'"))
                .isInstanceOf(StatementException.class)
                .hasMessage("time 2262-04-11T23:47:16Z overflows time literal");
    }

    private static SplitCondition split(String condition) {
        return ConditionSplitter.split(InfluxQlParser.parseExpression(condition), NOW, null);
    }
}
