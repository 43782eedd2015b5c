package io.mimeseries.compat.differential.generate;

import io.mimeseries.compat.differential.generate.Dataset.FieldName;
import io.mimeseries.compat.differential.generate.Dataset.Kind;
import io.mimeseries.compat.differential.generate.Dataset.Write;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/** Makes up data: few names, many ties, missing tags and fields, several shards, types that change from shard to shard. */
public final class DatasetGenerator {
    private static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;
    private static final List<String> MEASUREMENTS = List.of(
            "cpu", "mem", "m 1", "höhe", "a,b", "x=y", "select", "\uD83D\uDE00", "\uFFEE", "Z", "_m", "quo\"te");
    private static final List<String> TAGS = List.of("host", "region", "dc", "tag k", "größe", "from");
    private static final List<String> TAG_VALUES =
            List.of("a", "b", "c", "server01", "x y", "é", "=", "1", "\uD83D\uDE00", "\uFFEE", "A", "a,b");
    private static final List<FieldName> FIELDS = List.of(
            new FieldName("f", Kind.FLOAT),
            new FieldName("i", Kind.INTEGER),
            new FieldName("s", Kind.STRING),
            new FieldName("b", Kind.BOOLEAN),
            new FieldName("f2", Kind.FLOAT),
            new FieldName("I2", Kind.INTEGER),
            new FieldName("my field", Kind.FLOAT),
            new FieldName("mean", Kind.FLOAT));

    private final Choice choice;

    public DatasetGenerator(Choice choice) {
        this.choice = choice;
    }

    public Dataset generate() {
        var measurements = sorted(choice.some(MEASUREMENTS, choice.between(1, 4)));
        var tags = sorted(choice.some(TAGS, choice.between(0, 3)));
        var values = choice.some(TAG_VALUES, choice.between(2, 4));
        var fields = new ArrayList<>(choice.some(FIELDS, choice.between(2, 6)));
        if (fields.stream().noneMatch(field -> field.kind() == Kind.FLOAT)) {
            fields.add(FIELDS.get(0));
        }
        if (!tags.isEmpty() && choice.chance(5)) {
            fields.add(new FieldName(tags.get(0), Kind.FLOAT));
        }
        var policies = choice.chance(30) ? List.of("rp 2") : List.<String>of();
        var start =
                choice.of(1_577_836_800L * SECOND, 0L, -5 * SECOND, -40 * DAY, 1_583_000_000L * SECOND + 123_456_789);
        var step = choice.of(10 * SECOND, SECOND, 60 * SECOND, 3_600 * SECOND, DAY, 1L, 700_000_000L, 3 * DAY);
        var count = choice.between(3, 40);
        var extremes = choice.chance(10);
        var writes = new ArrayList<Write>();
        for (int i = 0; i < count; i++) {
            var time = start + step * (choice.chance(80) ? i : choice.between(0, 50));
            if (choice.chance(10)) {
                time += choice.between(0L, step);
            }
            for (int series = choice.between(1, 4); series > 0; series--) {
                var policy = choice.chance(20) && !policies.isEmpty() ? choice.of(policies) : "";
                writes.add(
                        new Write(policy, line(choice.of(measurements), tags, values, fields, time, start, extremes)));
            }
        }
        return new Dataset(measurements, tags, values, fields, policies, start, step, start + step * count, writes);
    }

    private static List<String> sorted(List<String> names) {
        var sorted = new ArrayList<>(names);
        Collections.sort(sorted);
        return sorted;
    }

    private String line(
            String measurement,
            List<String> tags,
            List<String> values,
            List<FieldName> fields,
            long time,
            long start,
            boolean extremes) {
        var line = new StringBuilder(measurement.replace(",", "\\,").replace(" ", "\\ "));
        for (var tag : tags) {
            if (choice.chance(75)) {
                line.append(',').append(escaped(tag)).append('=').append(escaped(choice.of(values)));
            }
        }
        var pairs = new StringJoiner(",");
        for (var field : fields) {
            if (choice.chance(65)) {
                pairs.add(escaped(field.name()) + "=" + value(kind(field, time, start), extremes));
            }
        }
        if (pairs.length() == 0) {
            pairs.add(escaped(fields.get(0).name()) + "=" + value(kind(fields.get(0), time, start), extremes));
        }
        return line.append(' ').append(pairs).append(' ').append(time).toString();
    }

    /** One field in three has another type in every other week, that is in other shards. */
    private static Kind kind(FieldName field, long time, long start) {
        var week = Math.floorDiv(time, 7 * DAY);
        if (week == Math.floorDiv(start, 7 * DAY) || (field.name().hashCode() + week) % 3 != 0) {
            return field.kind();
        }
        return List.of(Kind.values()).get((int) Math.floorMod(field.name().hashCode() + week / 3, 4L));
    }

    private String value(Kind kind, boolean extremes) {
        return switch (kind) {
            case FLOAT -> floating(extremes);
            case INTEGER -> integer(extremes) + "i";
            case STRING ->
                '"' + choice.of("x", "y", "", "two words", "ü<&>", "1", "\\\"q\\\"", "\uD83D\uDE00", "a") + '"';
            case BOOLEAN -> choice.of("true", "false", "t", "F");
        };
    }

    private String floating(boolean extremes) {
        if (extremes && choice.chance(20)) {
            return choice.of(
                    "1.7976931348623157e308", "-1e300", "5e-324", "-0", "1e21", "123456789012345680000", "1e-7");
        }
        return switch (choice.between(0, 4)) {
            case 0 -> String.valueOf(choice.between(-5, 5));
            case 1 -> choice.between(0, 100) + "." + choice.between(0, 99);
            case 2 -> String.valueOf(choice.gaussian());
            case 3 -> String.valueOf(choice.gaussian() * 1e6);
            default -> choice.between(-3, 3) + ".5";
        };
    }

    private String integer(boolean extremes) {
        if (extremes && choice.chance(20)) {
            return choice.of("9223372036854775807", "-9223372036854775808", "9007199254740993", "0");
        }
        return String.valueOf(choice.chance(70) ? choice.between(-4, 9) : choice.between(-100_000, 100_000));
    }

    private static String escaped(String name) {
        return name.replace(",", "\\,").replace(" ", "\\ ").replace("=", "\\=");
    }
}
