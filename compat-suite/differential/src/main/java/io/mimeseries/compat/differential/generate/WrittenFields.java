package io.mimeseries.compat.differential.generate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lines of a data set write, read back from them. */
public final class WrittenFields {
    private WrittenFields() {}

    /** The fields that have values of several types in one measurement. */
    public static Set<String> ofSeveralTypes(Dataset dataset) {
        var kinds = new HashMap<String, Map<String, EnumSet<Dataset.Kind>>>();
        for (var write : dataset.writes()) {
            var line = write.line();
            var keyEnd = end(line, 0, " ");
            var measurement = line.substring(0, end(line, 0, ", "));
            var from = keyEnd + 1;
            while (from < line.length()) {
                var equals = end(line, from, "=");
                var to = valueEnd(line, equals + 1);
                kinds.computeIfAbsent(line.substring(from, equals).replace("\\", ""), name -> new HashMap<>())
                        .computeIfAbsent(measurement, name -> EnumSet.noneOf(Dataset.Kind.class))
                        .add(kind(line.substring(equals + 1, to)));
                from = to < line.length() && line.charAt(to) == ',' ? to + 1 : line.length();
            }
        }
        return kinds.entrySet().stream()
                .filter(field -> field.getValue().values().stream().anyMatch(found -> found.size() > 1))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** True if a measurement has several points of one time. */
    public static boolean haveTies(Dataset dataset) {
        var seen = new HashSet<String>();
        return dataset.writes().stream()
                .map(write -> write.policy()
                        + ' '
                        + write.line().substring(0, end(write.line(), 0, ", "))
                        + write.line().substring(write.line().lastIndexOf(' ')))
                .anyMatch(point -> !seen.add(point));
    }

    /** The first of some characters that no backslash stands before. */
    private static int end(String line, int from, String ends) {
        var at = from;
        while (at < line.length() && ends.indexOf(line.charAt(at)) < 0) {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, line.length());
    }

    private static int valueEnd(String line, int from) {
        return from < line.length() && line.charAt(from) == '"' ? end(line, from + 1, "\"") + 1 : end(line, from, ", ");
    }

    private static Dataset.Kind kind(String value) {
        if (value.startsWith("\"")) {
            return Dataset.Kind.STRING;
        }
        if (value.startsWith("t") || value.startsWith("T") || value.startsWith("f") || value.startsWith("F")) {
            return Dataset.Kind.BOOLEAN;
        }
        return value.endsWith("i") ? Dataset.Kind.INTEGER : Dataset.Kind.FLOAT;
    }
}
