package io.mimeseries.tdengine.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.tdengine.Precision;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Date times, durations and timestamps of INSERT. */
class TimeTests {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSSSS", Locale.ROOT);

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 1704067200000",
        "2024-01-01 00:00:00, 1704067200000",
        "2024-1-1 0:0:0, 1704067200000",
        "2024-01-01 00:00:00.5, 1704067200500",
        "2024-01-01T00:00:00.1239, 1704067200123",
        "2024-01-03T00:00:00+08:00, 1704211200000",
        "2024-01-03T00:00:00+0800, 1704211200000",
        "2024-01-03 00:00:00.25-01:30, 1704245400250",
        "2024-01-03T00:00:00.5Z, 1704240000500",
        "1969-12-31 23:59:59, -1000",
        "2024-02-30T00:00:00Z, 1709251200000",
    })
    void readsDateTimes(String text, long expected) {
        assertThat(TimeText.parse(text, Precision.MILLISECONDS, ZoneOffset.UTC)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "badts",
        "''",
        "2024-02-30",
        "2024-13-01",
        "2024-01-01 25:00:00",
        "2024-01-01 00:00",
        "2024-01-01T00:00:00+14:00",
        "2024-01-01T00:00:00Zx",
        "1704067200000",
        "2024-01-01 00:00:00x",
        "2024-01-01 00:00:00.",
    })
    void othersAreNone(String text) {
        assertThat(TimeText.parse(text, Precision.MILLISECONDS, ZoneOffset.UTC)).isNull();
    }

    @Property
    void readsWhatAnyInstantIsCalled(
            @ForAll @LongRange(min = -60_000_000_000L, max = 250_000_000_000L) long second,
            @ForAll @LongRange(min = 0, max = 999_999_999) long nanosecond) {
        var time = Instant.ofEpochSecond(second, nanosecond);
        var local = ZonedDateTime.ofInstant(time, SHANGHAI);
        if (SHANGHAI.getRules().getValidOffsets(local.toLocalDateTime()).size() == 1
                && local.getYear() >= 1000
                && local.getYear() <= 9999) {
            var times = new Times(Precision.MICROSECONDS, SHANGHAI, time);
            assertThat(times.parse(TEXT.format(local))).isEqualTo(second * 1_000_000L + nanosecond / 1000);
        }
    }

    @ParameterizedTest
    @CsvSource({"10s, 10000", "1u, 0", "1500u, 1", "1b, 0", "2a, 2", "1w, 604800000", "3n, 3", "2y, 24", "0a, 0"})
    void durationsHaveLengths(String text, long milliseconds) {
        assertThat(TimeSpan.parse(text).in(Precision.MILLISECONDS)).isEqualTo(milliseconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "1", "1x", "x1s", "99999999999999999999s"})
    void whatIsNoDurationIsNone(String text) {
        assertThat(TimeSpan.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 12n, false, 2025-02-28",
        "2024-02-29, 1y, true, 2023-02-28",
        "2024-01-31, 1n, false, 2024-02-29",
        "2024-01-01, 1d, true, 2023-12-31",
    })
    void monthsEndWithTheirLastDay(String from, String span, boolean minus, String expected) {
        var times = new Times(Precision.NANOSECONDS, SHANGHAI, Instant.EPOCH);
        long sum = TimeSpan.parse(span).addTo(times.parse(from), minus, Precision.NANOSECONDS, SHANGHAI);
        assertThat(sum).isEqualTo(times.parse(expected));
    }

    @Test
    void insertAddsDurations() {
        var now = Instant.parse("2026-11-20T10:00:00.123456789Z");
        var reader = new TimestampReader(new Times(Precision.MILLISECONDS, ZoneOffset.UTC, now));
        assertThat(reader.read(TokenKind.INTEGER, "+1", false, TokenKind.DURATION, "1d"))
                .isEqualTo(86_400_001);
        assertThat(reader.read(TokenKind.STRING, "-0", true, TokenKind.DURATION, "1s"))
                .isEqualTo(-1000);
        assertThat(reader.read(TokenKind.OTHER_BASE, "-0b01")).isEqualTo(-1);
        assertThat(reader.read(TokenKind.STRING, "0x01")).isEqualTo(1);
        assertThat(reader.read(TokenKind.STRING, "today()", false, TokenKind.DURATION, "1d"))
                .isEqualTo(Instant.parse("2026-11-21T00:00:00Z").toEpochMilli());
        assertThat(reader.read(TokenKind.DURATION, "1s", false, TokenKind.NOW, "now"))
                .isEqualTo(now.toEpochMilli() + 1000);
        for (var text : new String[] {"-123.1", "+123.5", "-1e-1", "badts", "", "9223372036854775808"}) {
            assertThatThrownBy(() -> reader.read(TokenKind.STRING, text)).hasMessage("invalid timestamp");
        }
        assertThatThrownBy(() -> reader.read(TokenKind.NOW, "now", false, TokenKind.DURATION, "1n"))
                .hasMessage("invalid timestamp");
        assertThatThrownBy(() -> reader.read(TokenKind.DURATION, "1s", true, TokenKind.NOW, "now"))
                .hasMessage("invalid timestamp");
    }

    @Test
    void precisionsMeetCutTowardsZero() {
        assertThat(Times.convert(-1_500, Precision.MICROSECONDS, Precision.MILLISECONDS))
                .isEqualTo(-1);
        assertThat(Times.convert(2, Precision.MILLISECONDS, Precision.NANOSECONDS))
                .isEqualTo(2_000_000);
        assertThat(Times.convert(Long.MAX_VALUE / 1000, Precision.MILLISECONDS, Precision.NANOSECONDS))
                .isEqualTo(Long.MAX_VALUE);
    }
}
