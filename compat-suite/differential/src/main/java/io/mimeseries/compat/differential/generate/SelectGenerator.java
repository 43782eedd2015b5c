package io.mimeseries.compat.differential.generate;

import io.mimeseries.compat.differential.generate.Dataset.FieldName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Makes up SELECT statements with every clause, over measurements, patterns and subqueries. */
final class SelectGenerator {
    private final Choice choice;
    private final Dataset data;
    private final ConditionGenerator conditions;

    SelectGenerator(Choice choice, Dataset data) {
        this.choice = choice;
        this.data = data;
        conditions = new ConditionGenerator(choice, data);
    }

    String select() {
        return select("", choice.chance(25) ? choice.between(1, 3) : 0, false).text();
    }

    /** One that writes its answer into a measurement. */
    String selectInto() {
        var target =
                choice.of("copy", data.measurements().get(0), "d.autogen.copy", "autogen.\"copy 2\"", ":MEASUREMENT");
        target = target.equals(":MEASUREMENT")
                ? "d.autogen.:MEASUREMENT"
                : target.startsWith("d.") || target.startsWith("autogen.") ? target : Names.identifier(target);
        return select(" INTO " + target, choice.chance(20) ? 1 : 0, false).text();
    }

    private record Query(String text, List<FieldName> columns) {}

    private Query select(String into, int depth, boolean descending) {
        var source = source(depth, descending);
        var projection = ProjectionGenerator.generate(choice, data, source.columns());
        var text = new StringBuilder("SELECT ");
        text.append(projection.text()).append(into).append(" FROM ").append(source.text());
        var windows = projection.windows() ? choice.chance(95) : choice.chance(projection.aggregate() ? 45 : 2);
        where(text, windows, source.columns());
        var tags = groupBy(text, windows);
        if (windows || choice.chance(4)) {
            text.append(choice.of(
                    "",
                    "",
                    " fill(none)",
                    " fill(0)",
                    " fill(previous)",
                    " fill(linear)",
                    " fill(-1.5)",
                    " fill(null)",
                    " fill(7)"));
        }
        if (descending || choice.chance(3)) {
            text.append(" ORDER BY time DESC");
        }
        limits(text);
        if (windows && choice.chance(10)) {
            text.append(choice.of(" tz('Europe/Berlin')", " tz('America/New_York')", " tz('Asia/Kolkata')"));
        }
        var columns = new ArrayList<>(projection.columns());
        tags.forEach(tag -> columns.add(new FieldName(tag, Dataset.Kind.STRING)));
        return new Query(text.toString(), columns);
    }

    private Query source(int depth, boolean descending) {
        if (depth > 0) {
            var inner = select("", depth - 1, descending || choice.chance(2));
            if (choice.chance(10)) {
                var second = choice.chance(50) ? select("", 0, descending) : new Query(measurement(), data.fields());
                var text = second.text().startsWith("SELECT") ? "(" + second.text() + ")" : second.text();
                var columns = new LinkedHashSet<>(inner.columns());
                columns.addAll(second.columns());
                return new Query("(" + inner.text() + "), " + text, List.copyOf(columns));
            }
            return new Query("(" + inner.text() + ")", List.copyOf(new LinkedHashSet<>(inner.columns())));
        }
        var text = measurement();
        if (choice.chance(10)) {
            text += ", " + measurement();
        }
        return new Query(text, data.fields());
    }

    private String measurement() {
        var name = choice.of(data.measurements());
        if (!data.policies().isEmpty() && choice.chance(25)) {
            return Names.identifier(choice.of(data.policies())) + "." + Names.identifier(name);
        }
        return switch (choice.between(0, 20)) {
            case 0 -> Names.beginningOf(name);
            case 1 -> "/.*/";
            case 2 -> "d.autogen." + Names.identifier(name);
            case 3 -> "d.." + Names.identifier(name);
            case 4 -> "nothere";
            default -> Names.identifier(name);
        };
    }

    private void where(StringBuilder text, boolean windows, List<FieldName> fields) {
        var conditionsOf = new ArrayList<String>();
        if (windows || choice.chance(30)) {
            conditionsOf.add(windows || choice.chance(50) ? conditions.bounds() : conditions.bound());
        }
        if (choice.chance(35)) {
            var condition = conditions.any(fields);
            conditionsOf.add(condition.contains(" OR ") ? "(" + condition + ")" : condition);
        }
        if (!conditionsOf.isEmpty()) {
            text.append(" WHERE ").append(String.join(" AND ", conditionsOf));
        }
    }

    private List<String> groupBy(StringBuilder text, boolean windows) {
        var dimensions = new ArrayList<String>();
        var tags = new ArrayList<String>();
        if (windows) {
            dimensions.add(window());
        }
        if (choice.chance(30)) {
            if (choice.chance(75) && !data.tags().isEmpty()) {
                for (var tag : choice.some(data.tags(), choice.between(1, 2))) {
                    dimensions.add(Names.identifier(tag));
                    tags.add(tag);
                }
            } else {
                dimensions.add(choice.of("*", "/^h/", "/./", "nothere"));
                tags.addAll(data.tags());
            }
        }
        if (!dimensions.isEmpty()) {
            text.append(" GROUP BY ").append(String.join(", ", dimensions));
        }
        return tags;
    }

    /** At most some hundred windows in the range of the data. */
    private String window() {
        var span = Math.max(data.end() - data.start(), 1) + 10 * data.step();
        var interval = choice.of(
                data.step(),
                2 * data.step(),
                7 * data.step() / 2,
                10 * data.step(),
                data.step() / 3,
                1_000 * data.step());
        interval = Math.max(Math.max(interval, span / 300), 1);
        var text = duration(interval);
        if (choice.chance(15)) {
            text += ", " + choice.of("", "-")
                    + duration(Math.max(choice.of(data.step() / 2, data.step() / 3, 3 * data.step()), 1));
        }
        return "time(" + text + ")";
    }

    private static String duration(long nanoseconds) {
        if (nanoseconds % 1_000_000_000L == 0) {
            return nanoseconds / 1_000_000_000L + "s";
        }
        return nanoseconds % 1_000 == 0 ? nanoseconds / 1_000 + "u" : nanoseconds + "ns";
    }

    private void limits(StringBuilder text) {
        if (choice.chance(12)) {
            text.append(" LIMIT ").append(choice.between(1, 5));
        }
        if (choice.chance(7)) {
            text.append(" OFFSET ").append(choice.between(1, 4));
        }
        if (choice.chance(5)) {
            text.append(" SLIMIT ").append(choice.between(1, 3));
            if (choice.chance(50)) {
                text.append(" SOFFSET ").append(choice.between(1, 2));
            }
        }
    }
}
