package io.mimeseries.lineprotocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScanPropertyTests {
    private static final byte[] STRUCTURE = " ,=\"\\\n\t\0#ieE+-.0159tfTFNnu\r".getBytes(StandardCharsets.US_ASCII);

    @Property(tries = 100)
    void readsWhatWasWritten(@ForAll("points") List<Scans.Point> points) {
        var scans = new Scans();
        var text = new StringBuilder();
        points.forEach(point -> write(point, text));

        // the second time all words are known
        assertThat(scans.points(text.toString())).isEqualTo(points);
        assertThat(scans.points(text.toString())).isEqualTo(points);
        assertThat(scans.complaints(text.toString())).isEmpty();
    }

    /** The short way for known words and the careful way must agree on everything, and nothing may escape. */
    @Property(tries = 100)
    void judgesDamagedLinesAlikeWhateverItKnows(
            @ForAll("points") List<Scans.Point> points, @ForAll("points") List<Scans.Point> before, @ForAll long seed) {
        var text = new StringBuilder();
        points.forEach(point -> write(point, text));
        var damaged = damage(text.toString().getBytes(StandardCharsets.UTF_8), new Random(seed));
        var innocent = new Scans();
        var experienced = new Scans();
        experienced.points(text.toString());
        var other = new StringBuilder();
        before.forEach(point -> write(point, other));
        experienced.points(other.toString());

        var first = innocent.scan(damaged, Precision.NANOSECONDS);
        var second = experienced.scan(damaged, Precision.NANOSECONDS);

        assertThat(Scans.complaints(second)).isEqualTo(Scans.complaints(first));
        assertThat(Scans.points(second)).isEqualTo(Scans.points(first));
    }

    private static byte[] damage(byte[] text, Random random) {
        var damaged = text.clone();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var at = random.nextInt(damaged.length);
            var b = STRUCTURE[random.nextInt(STRUCTURE.length)];
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] = b;
                case 1 -> System.arraycopy(text, at, damaged, random.nextInt(at + 1), (text.length - at) / 3);
                default -> {
                    System.arraycopy(damaged, at, damaged, at + 1, damaged.length - at - 1);
                    damaged[at] = b;
                }
            }
        }
        return damaged;
    }

    private static void write(Scans.Point point, StringBuilder out) {
        Escapes.escape(point.measurement(), ", ", out);
        point.tags().forEach((key, value) -> {
            out.append(',');
            Escapes.escape(key, ", =", out);
            out.append('=');
            Escapes.escape(value, ", =", out);
        });
        var separator = " ";
        for (var field : point.fields().entrySet()) {
            out.append(separator);
            Escapes.escape(field.getKey(), ", =", out);
            out.append('=');
            if (field.getValue() instanceof String text) {
                out.append('"');
                Escapes.escape(text, "\"\\", out);
                out.append('"');
            } else {
                out.append(field.getValue()).append(field.getValue() instanceof Long ? "i" : "");
            }
            separator = ",";
        }
        out.append(' ').append(point.time()).append('\n');
    }

    @Provide
    Arbitrary<List<Scans.Point>> points() {
        var names = Arbitraries.strings()
                .withChars("abc,= \u00e9\u65e5#\"")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(name -> !" #,\t".contains(name.substring(0, 1)));
        Arbitrary<Object> values = Arbitraries.oneOf(
                Arbitraries.doubles().map(value -> (Object) value),
                Arbitraries.integers().map(value -> (Object) (value / 100.0)),
                Arbitraries.longs().map(value -> (Object) value),
                Arbitraries.of(true, false).map(value -> (Object) value),
                Arbitraries.strings()
                        .withChars("ab,= \"\\\n\u00e9")
                        .ofMaxLength(8)
                        .map(value -> (Object) value));
        var tags = Arbitraries.maps(names, names).ofMaxSize(3).map(TreeMap::new).map(LinkedHashMap::new);
        var fields = Arbitraries.maps(names, values).ofMinSize(1).ofMaxSize(4).map(LinkedHashMap::new);
        var times = Arbitraries.longs().between(Long.MIN_VALUE + 2, Long.MAX_VALUE - 1);
        Arbitrary<Scans.Point> point = Combinators.combine(names, tags, fields, times)
                .as((name, tag, field, time) -> new Scans.Point(name, Map.copyOf(tag), Map.copyOf(field), time));
        return point.list().ofMinSize(1).ofMaxSize(5);
    }
}
