package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.VectorCase;
import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.select.compile.FunctionTable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a recorded case is about: the endpoints, statements and functions that its requests use. */
public final class Subjects {
    private final SortedSet<String> endpoints = new TreeSet<>();
    private final SortedSet<String> statements = new TreeSet<>();
    private final SortedSet<String> functions = new TreeSet<>();

    private Subjects() {}

    public static Subjects of(VectorCase vector) {
        var subjects = new Subjects();
        vector.steps().forEach(subjects::add);
        return subjects;
    }

    public Set<String> endpoints() {
        return endpoints;
    }

    /** Such as {@code SHOW TAG KEYS}; texts that the parser refuses have none. */
    public Set<String> statements() {
        return statements;
    }

    public Set<String> functions() {
        return functions;
    }

    /** The words that a kind of statement begins with. */
    public static String name(Statement statement) {
        if (statement instanceof Statement.ShowCardinality show) {
            return "SHOW " + show.kind().name().replace('_', ' ') + " CARDINALITY";
        }
        var name = new StringBuilder();
        for (char c : statement.getClass().getSimpleName().toCharArray()) {
            name.append(Character.isUpperCase(c) && name.length() > 0 ? " " : "")
                    .append(Character.toUpperCase(c));
        }
        return name.toString();
    }

    private void add(JsonNode step) {
        if (step.has("udp")) {
            endpoints.add("UDP");
            return;
        }
        endpoints.add(step.path("path").asText("/query"));
        for (var query : new String[] {
            step.path("params").path("q").asText(""),
            step.path("form").path("q").asText("")
        }) {
            if (!query.isBlank()) {
                statements(query);
                functions(query.toLowerCase(Locale.ROOT));
            }
        }
    }

    private void statements(String query) {
        try {
            InfluxQlParser.parse(query, Map.of()).forEach(statement -> statements.add(name(statement)));
        } catch (RuntimeException e) {
            // a case about the parser's errors, or one with parameters
        }
    }

    private void functions(String query) {
        for (int open = query.indexOf('('); open >= 0; open = query.indexOf('(', open + 1)) {
            int start = open;
            while (start > 0
                    && (Character.isLetterOrDigit(query.charAt(start - 1)) || query.charAt(start - 1) == '_')) {
                start--;
            }
            var word = query.substring(start, open);
            if (FunctionTable.find(word) != null) {
                functions.add(word);
            }
        }
    }
}
