package io.mimeseries.compat.differential.generate;

import io.mimeseries.compat.differential.generate.Dataset.FieldName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes up what stands after WHERE. */
final class ConditionGenerator {
    private static final long SECOND = 1_000_000_000L;

    private final Choice choice;
    private final Dataset data;

    ConditionGenerator(Choice choice, Dataset data) {
        this.choice = choice;
        this.data = data;
    }

    /** A condition on anything, without times; the fields are those of the source. */
    String any(List<FieldName> fields) {
        return tree(fields, choice.between(0, 2));
    }

    /** A condition on tags alone. */
    String ofTags() {
        return tree(List.of(), choice.between(0, 2));
    }

    /** Bounds on both sides. */
    String bounds() {
        var from = time(data.start() - 3 * data.step(), data.start() + (data.end() - data.start()) / 2);
        var to = time(data.start() + (data.end() - data.start()) / 2, data.end() + 3 * data.step());
        var both = choice.of("time >= ", "time > ") + from + " AND " + choice.of("time < ", "time <= ") + to;
        return choice.chance(10) ? "(" + both + ")" : both;
    }

    /** One bound, or an exact time. */
    String bound() {
        return choice.of("time >= ", "time > ", "time < ", "time <= ", "time = ") + time(data.start(), data.end());
    }

    private String time(long from, long to) {
        var time = from + data.step() * (choice.between(0L, Math.max(to - from, 0)) / data.step());
        // Whole seconds and added durations only where the points are far enough apart: windows would be countless.
        var coarse = data.step() >= SECOND;
        return switch (choice.between(0, 5)) {
            case 0 ->
                Names.string(Instant.ofEpochSecond(Math.floorDiv(time, SECOND), Math.floorMod(time, SECOND))
                        .toString());
            case 1 -> coarse ? Math.floorDiv(time, SECOND) + "s" : time + " + 1";
            case 2 -> time + " + " + (coarse ? choice.of("1s", "10u", "3s") : "2ns");
            default -> String.valueOf(time);
        };
    }

    private String tree(List<FieldName> fields, int depth) {
        if (depth == 0) {
            return comparison(fields);
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            var part = tree(fields, depth - 1);
            parts.add(choice.chance(50) ? "(" + part + ")" : part);
        }
        return String.join(choice.of(" AND ", " OR "), parts);
    }

    private String comparison(List<FieldName> fields) {
        if (fields.isEmpty() || (choice.chance(40) && !data.tags().isEmpty())) {
            return tag();
        }
        return choice.chance(10) ? twoNames(fields) : field(choice.of(fields));
    }

    private String tag() {
        var tag = choice.chance(90) && !data.tags().isEmpty()
                ? choice.of(data.tags())
                : choice.of("nothere", "_name", "_tagKey");
        var name = Names.identifier(tag) + (choice.chance(5) ? "::tag" : "");
        return switch (choice.between(0, 11)) {
            case 0, 1 ->
                name + choice.of(" =~ ", " !~ ") + choice.of("/a/", "/^b$/", "/[a-c]/", "/.*/", "/^$/", "/x y|1/");
            case 2 -> name + choice.of(" = ", " != ") + "''";
            case 3 -> Names.string(choice.of(data.tagValues())) + choice.of(" = ", " != ") + name;
            case 4 ->
                name
                        + choice.of(" = ", " != ", " > ")
                        + choice.of("1", "true", "1.5", Names.identifier(choice.of(data.fieldNames())));
            case 5 ->
                data.tags().isEmpty()
                        ? "true"
                        : name + choice.of(" = ", " != ") + Names.identifier(choice.of(data.tags()));
            case 6 -> name + choice.of(" < ", " >= ") + Names.string(choice.of(data.tagValues()));
            default -> name + choice.of(" = ", " != ") + Names.string(choice.of(data.tagValues()));
        };
    }

    private String twoNames(List<FieldName> fields) {
        return Names.identifier(choice.of(fields).name())
                + choice.of(" = ", " != ", " > ", " <= ")
                + Names.identifier(choice.of(fields).name());
    }

    private String field(FieldName field) {
        var name = Names.identifier(field.name())
                + (choice.chance(5) ? "::" + choice.of("float", "integer", "string", "boolean", "field") : "");
        if (choice.chance(8)) {
            return choice.of("true", "false", "1 = 1", "1 > 2", "'a' = 'a'");
        }
        var kind = choice.chance(90) ? field.kind() : choice.of(Dataset.Kind.values());
        return switch (kind) {
            case FLOAT, INTEGER -> number(name);
            case STRING ->
                choice.chance(30)
                        ? name + choice.of(" =~ ", " !~ ") + choice.of("/x/", "/^$/", "/t.o/", "/[xy]/")
                        : name + choice.of(" = ", " != ", " > ") + choice.of("'x'", "''", "'two words'", "'1'");
            case BOOLEAN -> choice.of(name, name + " = true", name + " != true", name + " = false", name + " > false");
        };
    }

    private String number(String name) {
        var operator = choice.of(" = ", " != ", " < ", " <= ", " > ", " >= ");
        var value = choice.of("0", "1", "-1", "2.5", "50", "0.5", "-100000");
        return switch (choice.between(0, 6)) {
            case 0 -> value + operator + name;
            case 1 ->
                name + choice.of(" + ", " * ", " / ", " - ", " % ") + choice.of("2", "0.5", "0") + operator + value;
            case 2 -> "-" + name + operator + value;
            default -> name + operator + value;
        };
    }
}
