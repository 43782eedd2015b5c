package io.mimeseries.lineprotocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines in, points or complaints out, with words that last over calls. */
final class Scans {
    static final long NOW = 42;

    /** A point as a test wants to see it. */
    record Point(String measurement, Map<String, String> tags, Map<String, Object> fields, long time) {}

    private final PointBatch batch = new PointBatch();
    private final LineScanner scanner = new LineScanner(new WordTable(), new WordTable(), batch);

    PointBatch scan(byte[] text, Precision precision) {
        batch.clear();
        scanner.scan(text, 0, text.length, precision, NOW);
        return batch;
    }

    List<Point> points(String text) {
        return points(scan(text.getBytes(StandardCharsets.UTF_8), Precision.NANOSECONDS));
    }

    static List<Point> points(PointBatch batch) {
        var points = new ArrayList<Point>();
        for (var point = 0; point < batch.points(); point++) {
            var key = KeyParts.of(batch.key(point));
            var tags = new LinkedHashMap<String, String>();
            for (var tag = 0; tag < key.tagKeys().length; tag++) {
                tags.put(key.tagKeys()[tag], key.tagValues()[tag]);
            }
            var fields = new LinkedHashMap<String, Object>();
            for (var field = batch.firstField(point); field < batch.fieldEnd(point); field++) {
                fields.put(batch.name(field).fieldName(), value(batch, field));
            }
            points.add(new Point(key.measurement(), tags, fields, batch.time(point)));
        }
        return points;
    }

    private static Object value(PointBatch batch, int field) {
        return switch (batch.type(field)) {
            case FLOAT -> batch.doubleValue(field);
            case INTEGER -> batch.longValue(field);
            case BOOLEAN -> batch.booleanValue(field);
            case STRING -> batch.stringValue(field);
        };
    }

    /** What is wrong with the lines, one complaint a line. */
    String complaints(String text) {
        return complaints(scan(text.getBytes(StandardCharsets.UTF_8), Precision.NANOSECONDS));
    }

    static String complaints(PointBatch batch) {
        return batch.malformed().stream().map(MalformedLine::text).collect(Collectors.joining("\n"));
    }

    static byte[] concatenate(byte[] a, byte[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
