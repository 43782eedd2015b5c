package io.mimeseries.server.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerComparisonTests {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");

    private final AnswerComparison comparison = new AnswerComparison(new ArrivalTimes(new ManualClock(START)));

    private static Message answer(String head, String body) throws IOException {
        var bytes = ("HTTP/1.1 " + head + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
        return new MessageReader(new ByteArrayInputStream(bytes)).answer("GET", null);
    }

    private Verdict compare(String real, String emulator) throws IOException {
        return comparison.compare(answer("200 OK", real), answer("200 OK", emulator));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"b\":[1.50,null]} | {\"b\":[1.5,null],\"a\":1}",
                "{\"version\":\"1.6.7~rc0\"} | {\"version\":\"1.6.7\"}",
                "{\"error\":\"in shard 17: no\"} | {\"error\":\"in shard 4: no\"}",
                "text of shard 1: | text of shard 22:",
                "{\"a\":1e3} | {\"a\":1000.0}"
            })
    void theSame(String real, String emulator) throws IOException {
        assertThat(compare(real, emulator)).isEqualTo(Verdict.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":5} | {\"a\":5.0}",
                "{\"a\":5} | {\"a\":6}",
                "{\"a\":null} | {}",
                "[1,2] | [2,1]",
                "{\"a\":\"1\"} | {\"a\":1}",
                "{\"error\":\"in shard x: no\"} | {\"error\":\"in shard y: no\"}",
                "text | other",
                "{\"values\":[[\"2024-03-01T00:00:00Z\"]]} | {\"values\":[[\"2024-03-01T00:00:01Z\"]]}",
                "{\"columns\":[\"time\"],\"values\":[[\"2023-03-01T00:00:00Z\"]]} | {\"columns\":[\"time\"],\"values\":[[\"2024-03-01T00:00:01Z\"]]}",
                "{\"columns\":[\"v\",\"time\"],\"values\":[[1,5]]} | {\"columns\":[\"v\",\"time\"],\"values\":[[1,6]]}"
            })
    void different(String real, String emulator) throws IOException {
        assertThat(compare(real, emulator).isDifferent()).isTrue();
    }

    @Test
    void lastDigitsAreKnown() throws IOException {
        assertThat(compare("[0.30000000000000004]", "[0.3]").known()).isEqualTo("last digits");
        assertThat(compare("[5]", "[4.9999999999]").known()).isEqualTo("last digits");
        assertThat(compare("[0.3000001]", "[0.3]").isDifferent()).isTrue();
        assertThat(compare("[1000000000000]", "[1000000000001]").isDifferent()).isTrue();
    }

    @Test
    void timesOfArrivalAreKnownInEveryUnit() throws IOException {
        var second = START.getEpochSecond();
        for (var unit : new String[] {"", "000", "000000", "000000000"}) {
            assertThat(compare(row(second + unit), row((second + 1) + unit)).known())
                    .isEqualTo("time of arrival");
            assertThat(compare(row(second + unit), row((second + 60) + unit)).isDifferent())
                    .isTrue();
        }
        assertThat(compare(row("\"2024-03-01T00:00:00Z\""), row("\"2024-03-01T00:00:00.5Z\""))
                        .known())
                .isEqualTo("time of arrival");
    }

    @Test
    void theOrderOfGrantsIsKnown() throws IOException {
        assertThat(compare(grants("a", "b"), grants("b", "a")).known()).isEqualTo("order of SHOW GRANTS");
        assertThat(compare(grants("a", "b"), grants("a", "b"))).isEqualTo(Verdict.SAME);
        assertThat(compare(grants("a", "b"), grants("b", "c")).isDifferent()).isTrue();
    }

    private static String grants(String first, String second) {
        return "{\"columns\":[\"database\",\"privilege\"],\"values\":[[\"" + first + "\",\"READ\"],[\"" + second
                + "\",\"READ\"]]}";
    }

    private static String row(String time) {
        return "{\"columns\":[\"time\",\"v\"],\"values\":[[" + time + ",1]]}";
    }

    @Test
    void statusAndHeadersCount() throws IOException {
        assertThat(comparison
                        .compare(answer("200 OK", ""), answer("204 No Content", ""))
                        .isDifferent())
                .isTrue();
        assertThat(comparison
                        .compare(answer("200 OK\r\nX-Influxdb-Error: a", ""), answer("200 OK", ""))
                        .isDifferent())
                .isTrue();
        assertThat(comparison.compare(
                        answer("200 OK\r\nDate: today\r\nAllow: GET, POST\r\nRequest-Id: 1", ""),
                        answer("200 OK\r\nallow: POST, GET\r\nX-Influxdb-Version: 1", "")))
                .isEqualTo(Verdict.SAME);
    }
}
