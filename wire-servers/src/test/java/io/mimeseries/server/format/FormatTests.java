package io.mimeseries.server.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTests {

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, -0",
        "5.0, 5",
        "-2.25, -2.25",
        "14.86, 14.86",
        "0.001, 0.001",
        "0.000001, 0.000001",
        "9.5e-7, 9.5e-7",
        "1e-7, 1e-7",
        "1.25e-10, 1.25e-10",
        "4.9e-324, 5e-324",
        "9.9e-324, 1e-323",
        "1e15, 1000000000000000",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "1.5e21, 1.5e+21",
        "1e22, 1e+22",
        "1e23, 1e+23",
        "1e300, 1e+300",
        "9007199254740993, 9007199254740992",
        "0.30000000000000004, 0.30000000000000004",
        "2.324050662791831E16, 23240506627918310",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "123456789.123456789, 123456789.12345679"
    })
    void spellsDoublesAsGoDoes(double value, String expected) {
        assertThat(json(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1e21, 1000000000000000000000",
        "1e-7, 0.0000001",
        "-1.5e-9, -0.0000000015",
        "NaN, NaN",
        "Infinity, +Inf",
        "-Infinity, -Inf"
    })
    void spellsPlainDoublesWithoutExponent(double value, String expected) {
        assertThat(written(sink -> DoubleFormat.putPlain(sink, value))).isEqualTo(expected);
    }

    @Test
    void writesTheShortestDigitsThatReadBack() {
        var random = new SplittableRandom(42);
        for (int i = 0; i < 50_000; i++) {
            double value = sample(random, i);
            if (Double.isFinite(value)) {
                var text = json(value);
                assertThat(Double.parseDouble(text)).as(text).isEqualTo(value);
                assertNoShorter(value, text);
            }
        }
    }

    private static double sample(SplittableRandom random, int kind) {
        return switch (kind % 5) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> random.nextDouble() * 1e6;
            case 2 -> Math.rint(random.nextDouble() * 1e7) / 100;
            case 3 -> Math.scalb(1.0, random.nextInt(-1074, 1024));
            default -> Math.nextDown(Math.scalb(1.0, random.nextInt(-1073, 1024)));
        };
    }

    /** Both decimals of one digit less that enclose the value read back as something else. */
    private static void assertNoShorter(double value, String text) {
        var decimal = new BigDecimal(text).stripTrailingZeros();
        if (decimal.precision() > 1) {
            var exact = new BigDecimal(value);
            int scale = decimal.scale() - 1;
            var floor = exact.setScale(scale, RoundingMode.FLOOR);
            assertThat(floor.doubleValue())
                    .as("%s is longer than %s", text, floor)
                    .isNotEqualTo(value);
            var ceiling = exact.setScale(scale, RoundingMode.CEILING);
            assertThat(ceiling.doubleValue())
                    .as("%s is longer than %s", text, ceiling)
                    .isNotEqualTo(value);
        }
    }

    @Test
    void writesIntegers() {
        for (long value : new long[] {
            0, 9, 10, -1, 99, 100, Integer.MIN_VALUE, Integer.MAX_VALUE, 4_294_967_296L, Long.MIN_VALUE, Long.MAX_VALUE
        }) {
            assertThat(written(sink -> LongFormat.put(sink, value))).isEqualTo(Long.toString(value));
        }
    }

    @Test
    void writesIntegersOfEveryLength() {
        for (long power = 1, i = 0; i < 19; power *= 10, i++) {
            for (long value : new long[] {power - 1, power, power + 1, -power + 1, -power, -power - 1, power / 9 * 8}) {
                assertThat(written(sink -> LongFormat.put(sink, value))).isEqualTo(Long.toString(value));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        ", 0, 1970-01-01T00:00:00Z",
        ", 1, 1970-01-01T00:00:00.000000001Z",
        ", -1, 1969-12-31T23:59:59.999999999Z",
        ", 1583020800120000000, 2020-03-01T00:00:00.12Z",
        ", -9223372036854775806, 1677-09-21T00:12:43.145224194Z",
        ", 9223372036854775806, 2262-04-11T23:47:16.854775806Z",
        "America/New_York, 1583020800000000000, 2020-02-29T19:00:00-05:00",
        "Asia/Kolkata, 0, 1970-01-01T05:30:00+05:30",
        "Europe/London, 1583020800000000000, 2020-03-01T00:00:00Z"
    })
    void writesTimesInTheirZone(String zone, long nanoseconds, String expected) {
        var format = new TimeFormat(zone == null ? null : ZoneId.of(zone));
        assertThat(written(sink -> format.put(sink, nanoseconds))).isEqualTo(expected);
    }

    @Test
    void writesTimesLikeTheInstantTheyAre() {
        var format = new TimeFormat(null);
        var random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            long seconds = random.nextLong(-9_000_000_000L, 9_000_000_000L);
            assertThat(written(sink -> format.put(sink, seconds * 1_000_000_000L)))
                    .isEqualTo(Instant.ofEpochSecond(seconds).toString());
        }
    }

    @Test
    void writesUtf8() {
        var text = "aé€\uD83D\uDE00 \u0000";
        assertThat(written(sink -> sink.putUtf8(text))).isEqualTo(text);
        assertThat(written(sink -> sink.putUtf8("x\uD83Dy"))).isEqualTo("x\uFFFDy");
    }

    private static String json(double value) {
        return written(sink -> DoubleFormat.put(sink, value));
    }

    private static String written(Consumer<ByteSink> writer) {
        var sink = new ByteSink(1);
        writer.accept(sink);
        return new String(sink.toByteArray(), StandardCharsets.UTF_8);
    }
}
