package io.mimeseries.compat.differential.generate;

import io.mimeseries.compat.differential.generate.Dataset.FieldName;
import io.mimeseries.compat.differential.generate.Dataset.Kind;
import java.util.ArrayList;
import java.util.List;

/** Makes up select lists over the fields of a source. */
final class ProjectionGenerator {
    private static final List<String> ALIASES = List.of("x", "y", "z w", "f", "value");

    private final Choice choice;
    private final Dataset data;
    private final List<FieldName> fields;
    private final CallGenerator calls;
    private final List<String> entries = new ArrayList<>();
    private final List<FieldName> columns = new ArrayList<>();
    private boolean windows;
    private boolean aggregate;

    private ProjectionGenerator(Choice choice, Dataset data, List<FieldName> fields) {
        this.choice = choice;
        this.data = data;
        this.fields = fields;
        calls = new CallGenerator(choice, data, fields);
    }

    static Projection generate(Choice choice, Dataset data, List<FieldName> fields) {
        return new ProjectionGenerator(choice, data, fields).generate();
    }

    private Projection generate() {
        switch (choice.between(0, 13)) {
            case 0 -> wildcard();
            case 1, 2, 3 -> names();
            case 4 -> rawMath();
            case 5 -> selectorWithNames();
            case 6, 7 -> several();
            case 8 -> transformation();
            case 9 -> aggregateMath();
            default -> add(calls.aggregate());
        }
        return new Projection(String.join(", ", entries), columns, windows, aggregate);
    }

    private void wildcard() {
        entries.add(choice.of("*", "*", "*::field", "*::tag", "*::field, *::tag", "/./", "/^[a-m]/"));
        columns.addAll(fields);
    }

    private void names() {
        for (int i = choice.between(1, 3); i > 0; i--) {
            var field = choice.of(fields);
            var name = Names.identifier(field.name());
            if (choice.chance(25) && !data.tags().isEmpty()) {
                name = Names.identifier(choice.of(data.tags())) + (choice.chance(10) ? "::tag" : "");
            } else if (choice.chance(10)) {
                name += "::" + choice.of("float", "integer", "string", "boolean", "field", "tag");
            } else if (choice.chance(5)) {
                name = choice.of("nothere", "time");
            }
            add(name, field);
        }
    }

    private void rawMath() {
        var field = choice.of(fields);
        var name = Names.identifier(field.name());
        var other = Names.identifier(choice.of(fields).name());
        add(
                switch (choice.between(0, 5)) {
                    case 0 -> name + choice.of(" + ", " - ", " * ", " / ", " % ") + choice.of("2", "0.5", "0", "-3");
                    case 1 -> name + choice.of(" + ", " * ", " / ", " & ", " | ", " ^ ") + other;
                    case 2 -> "-" + name + " * (" + other + " + 1)";
                    case 3 -> calls.math(name);
                    case 4 -> "2 " + choice.of("+ ", "- ", "* ", "/ ", "% ", "& ") + name;
                    default -> calls.math(name + " / 3") + " + " + other;
                },
                new FieldName(field.name(), Kind.FLOAT));
    }

    private void selectorWithNames() {
        var selector = calls.selector();
        add(selector);
        aggregate = true;
        for (int i = choice.between(1, 2); i > 0; i--) {
            var name = choice.chance(50) && !data.tags().isEmpty()
                    ? choice.of(data.tags())
                    : choice.of(fields).name();
            add(Names.identifier(name), new FieldName(name, Kind.STRING));
        }
    }

    private void several() {
        for (int i = choice.between(2, 3); i > 0; i--) {
            add(choice.chance(10) ? calls.selector() : calls.aggregate());
        }
    }

    private void transformation() {
        var inner = choice.chance(50);
        windows = inner;
        aggregate = inner;
        add(calls.transformation(inner));
        if (choice.chance(15)) {
            add(calls.transformation(inner));
        }
    }

    private void aggregateMath() {
        var one = calls.aggregate();
        var other = calls.aggregate();
        aggregate = true;
        add(
                switch (choice.between(0, 3)) {
                    case 0 -> one + choice.of(" * ", " / ", " + ", " - ") + choice.of("2", "0.5", "0");
                    case 1 -> one + choice.of(" - ", " / ", " + ") + other;
                    case 2 -> calls.math(one);
                    default -> "(" + one + " + 1) / " + other;
                },
                new FieldName("x", Kind.FLOAT));
    }

    private void add(String call) {
        aggregate = true;
        var name = call.substring(0, Math.max(call.indexOf('('), 0));
        add(call, new FieldName(name, Kind.FLOAT));
    }

    private void add(String text, FieldName column) {
        if (choice.chance(35)) {
            var alias = choice.of(ALIASES);
            entries.add(text + " AS " + Names.identifier(alias));
            columns.add(new FieldName(alias, column.kind()));
        } else {
            entries.add(text);
            columns.add(column);
        }
    }
}
