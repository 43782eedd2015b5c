package io.mimeseries.lineprotocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineScannerTests {
    private final Scans scans = new Scans();

    @Test
    void readsValuesOfAllTypes() {
        var point =
                scans.points("m f=-1.5,g=1e3,i=-7i,t=T,u=False,s=\"a b,c=d\"").get(0);

        assertThat(point.fields())
                .containsExactly(
                        entry("f", -1.5),
                        entry("g", 1000.0),
                        entry("i", -7L),
                        entry("t", true),
                        entry("u", false),
                        entry("s", "a b,c=d"));
        assertThat(point.time()).isEqualTo(Scans.NOW);
    }

    @Test
    void keepsTheSignOfZeroAndTheLastBitOfADouble() {
        var fields = scans.points("m a=-0,b=0.30000000000000004,c=123456789012345678901234567890,d=5e-324,e=.5,f=1.")
                .get(0)
                .fields();

        assertThat(fields.values()).containsExactly(-0.0, 0.1 + 0.2, 1.2345678901234568e29, Double.MIN_VALUE, 0.5, 1.0);
    }

    @Test
    void reachesTheEndsOfTheRange() {
        var points = scans.points("""
                m a=9223372036854775807i,b=-9223372036854775808i 9223372036854775806
                m a=007i,b=-0i -9223372036854775806
                """);

        assertThat(points.get(0).fields().values()).containsExactly(Long.MAX_VALUE, Long.MIN_VALUE);
        assertThat(points.get(1).fields().values()).containsExactly(7L, 0L);
        assertThat(points).extracting(Scans.Point::time).containsExactly(Long.MAX_VALUE - 1, Long.MIN_VALUE + 2);
    }

    @Test
    void unescapesEachPartByItsOwnRules() {
        var point = scans.points("m\\,\\ \\=\\\"\\x,t\\=\\\"=v\\ \\\\x f\\ \\\"=\"\\\"\\\\\\,\" 1")
                .get(0);

        assertThat(point.measurement()).isEqualTo("m, =\"\\x");
        assertThat(point.tags()).containsExactly(entry("t=\\\"", "v \\\\x"));
        assertThat(point.fields()).containsExactly(entry("f \"", "\"\\\\,"));
    }

    @Test
    void takesLineFeedsInQuotesForText() {
        assertThat(scans.points("m s=\"a\nb\" 1\nm s=\"c\" 2"))
                .extracting(Scans.Point::fields)
                .containsExactly(Map.of("s", "a\nb"), Map.of("s", "c"));
    }

    /** A name that begins with a tab is possible, but not as the first of a line, where blanks are skipped. */
    @Test
    void doesNotTakeABlankForPartOfAKnownName() {
        assertThat(scans.points("m v=1,\tw=2 1\nm \tw=3 2").get(1).fields()).containsExactly(entry("w", 3.0));
        assertThat(scans.points("m \t=1 1")).hasSize(1);
        assertThat(scans.complaints("m =1 1")).endsWith("missing field key");
    }

    @Test
    void givesSpellingsOfASeriesOneCanonicalKey() {
        var batch = scans.scan(
                "m,b=2,a=1 v=1\nm,a=1,b=2 v=1\nm,\\a=1 v=1".getBytes(StandardCharsets.UTF_8), Precision.NANOSECONDS);

        assertThat(List.of(0, 1, 2))
                .extracting(point -> new String(KeyParts.of(batch.key(point)).canonical(), StandardCharsets.UTF_8))
                .containsExactly("m,a=1,b=2", "m,a=1,b=2", "m,\\a=1");
    }

    /** As Go's JSON encoder shows it. */
    @Test
    void replacesEachByteThatIsNoUtf8() {
        var line = "m,t=\u00e9\u20ac v=\"".getBytes(StandardCharsets.UTF_8);
        var text = new byte[] {(byte) 0xe2, (byte) 0x82, 'x', (byte) 0xff, (byte) 0xef, (byte) 0xbf, (byte) 0xbd, '"'};

        var point = Scans.points(scans.scan(Scans.concatenate(line, text), Precision.NANOSECONDS))
                .get(0);

        assertThat(point.tags()).containsExactly(entry("t", "\u00e9\u20ac"));
        assertThat(point.fields()).containsExactly(entry("v", "\ufffd\ufffdx\ufffd\ufffd"));
    }

    @Test
    void truncatesNothingButScalesTimes() {
        var line = "m v=1 -3".getBytes(StandardCharsets.US_ASCII);

        assertThat(Scans.points(scans.scan(line, Precision.HOURS)).get(0).time())
                .isEqualTo(-10_800_000_000_000L);
        assertThat(Precision.SECONDS.truncate(-1)).isEqualTo(-1_000_000_000);
        assertThat(Precision.ofParameter("x")).isEqualTo(Precision.NANOSECONDS);
    }
}
