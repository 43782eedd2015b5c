package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.Word;
import io.mimeseries.lineprotocol.WordTable;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OpenTSDB's JSON: one point, or a list of them (read from 3.x' {@code clientSmlJson.c}). */
final class JsonReader {
    private static final int MEMBERS = 4;
    private static final double LARGEST = 0x1p63;

    private final Precision precision;
    private final long now;
    private final String tableNameKey;
    private final PointBatch points = new PointBatch();
    private final WordTable words = new WordTable();
    private final Map<Integer, Series> series = new HashMap<>();

    /** @param now in nanoseconds since 1970 */
    JsonReader(Precision precision, long now, String tableNameKey) {
        this.precision = precision;
        this.now = now;
        this.tableNameKey = tableNameKey;
        points.use(words, words);
    }

    Points read(byte[] buffer, int from, int to) {
        var tree = JsonBody.parse(buffer, from, to);
        var all = tree instanceof List<?> list ? list : Collections.singletonList(tree);
        if (all.isEmpty()) {
            throw ErrorCode.INVALID_JSON_FORMAT.error();
        }
        for (var point : all) {
            if (!(point instanceof Map<?, ?> members) || members.size() != MEMBERS) {
                throw ErrorCode.INVALID_JSON_FORMAT.error();
            }
            point(members);
        }
        return new Points(points, 1, key -> series.get(key.id()));
    }

    private void point(Map<?, ?> members) {
        if (!(member(members, "metric") instanceof String metric)
                || !(member(members, "tags") instanceof Map<?, ?> tagMembers)
                || tagMembers.isEmpty()) {
            throw ErrorCode.INVALID_JSON_FORMAT.error();
        }
        SchemalessErrors.checkMeasurement(metric.getBytes(StandardCharsets.UTF_8).length);
        add(JsonScalar.of(member(members, "value")));
        var tags = tags(tagMembers);
        long time = time(member(members, "timestamp"));
        points.addPoint(key(metric, tags), time);
    }

    /** Names count in any case. */
    private static @Nullable Object member(Map<?, ?> members, String name) {
        for (var member : members.entrySet()) {
            if (member.getKey().toString().equalsIgnoreCase(name)) {
                return member.getValue();
            }
        }
        throw ErrorCode.INVALID_JSON_FORMAT.error();
    }

    private void add(JsonScalar value) {
        var name = word("_value");
        int other = FieldTypes.other(value.type());
        switch (value.type()) {
            case BOOL -> points.addBoolean(name, (Boolean) value.value());
            case DOUBLE -> points.addDouble(name, (Double) value.value());
            case BIGINT -> points.addLong(name, (Long) value.value());
            case VARCHAR -> points.addString(name, (String) value.value());
            case FLOAT -> points.addOther(name, other, Double.doubleToRawLongBits((Double) value.value()));
            case NCHAR -> points.addOther(name, other, (String) value.value());
            default -> points.addOther(name, other, (Long) value.value());
        }
    }

    private static List<Tag> tags(Map<?, ?> members) {
        var tags = new ArrayList<Tag>();
        for (var member : members.entrySet()) {
            var name = member.getKey().toString();
            SchemalessErrors.checkKey(name.getBytes(StandardCharsets.UTF_8).length, name);
            var value = JsonScalar.of(member.getValue());
            tags.add(new Tag(name, value.type(), value.value()));
        }
        return tags;
    }

    private Word word(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return words.intern(bytes, 0, bytes.length);
    }

    private Word key(String metric, List<Tag> tags) {
        var key = word(metric + '\n' + tags);
        if (!series.containsKey(key.id())) {
            series.put(key.id(), Series.of(metric, tags, tableNameKey));
        }
        return key;
    }

    private long time(@Nullable Object node) {
        if (node instanceof Map<?, ?> members) {
            if (members.size() != 2
                    || !(members.get("value") instanceof Double value)
                    || !(members.get("type") instanceof String unit)) {
                throw invalidTime();
            }
            return kept(value, unit(unit.toLowerCase(Locale.ROOT)));
        }
        if (!(node instanceof Double value)) {
            throw invalidTime();
        }
        return kept(
                value,
                value == 0
                        ? 1
                        : GuessedUnit.ofDigits(Long.toString(value.longValue()).length()));
    }

    private static long unit(String name) {
        return switch (name) {
            case "s" -> GuessedUnit.SECOND;
            case "ms" -> GuessedUnit.MILLISECOND;
            case "us" -> 1_000;
            case "ns" -> 1;
            default -> 0;
        };
    }

    private long kept(double value, long unit) {
        if (value == 0) {
            return now / precision.nanoseconds();
        }
        if (!(0 < value && value < LARGEST) || unit == 0) {
            throw invalidTime();
        }
        try {
            return GuessedUnit.kept((long) value, unit, precision);
        } catch (ArithmeticException e) {
            throw invalidTime();
        }
    }

    private static RuntimeException invalidTime() {
        return ErrorCode.INVALID_TIMESTAMP_FORMAT.error();
    }
}
