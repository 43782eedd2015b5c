package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.VectorCase;
import io.mimeseries.grammar.iotdb.GrammarVersion;
import io.mimeseries.grammar.iotdb.IotDbSql;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What recorded cases are about: the methods, statements and functions that they use. */
public final class IotDbSubjects {
    private final GrammarVersion grammar;
    private final Set<String> functions;

    public IotDbSubjects(IotDbVersion version) {
        grammar = GrammarVersions.of(version);
        functions = FunctionNames.of(version);
    }

    /** Tells each subject of a case once: its kind and its name. Statements that the real server did not refuse are {@code answered}, too. */
    public void count(VectorCase vector, BiConsumer<String, String> count) {
        var methods = new TreeSet<String>();
        var statements = new TreeSet<String>();
        var answered = new TreeSet<String>();
        var called = new TreeSet<String>();
        for (var step : vector.steps()) {
            methods.addAll(methods(step.path("api").asText("")));
            texts(step).forEach(sql -> {
                statements(sql, statements);
                if (isAnswered(step)) {
                    statements(sql, answered);
                }
                functions(sql.toUpperCase(Locale.ROOT), called);
            });
        }
        methods.forEach(name -> count.accept("method", name));
        statements.forEach(name -> count.accept("statement", name));
        answered.forEach(name -> count.accept("answered", name));
        called.forEach(name -> count.accept("function", name));
    }

    /** Statements and queries are run in both encodings of rows. */
    private static List<String> methods(String api) {
        return switch (api) {
            case "" -> List.of("executeStatement", "executeStatementV2");
            case "as", "inZone" -> List.of("openSession", "executeStatement", "executeStatementV2");
            case "rawDataQuery" -> List.of("executeRawDataQuery", "executeRawDataQueryV2");
            case "lastDataQuery" -> List.of("executeLastDataQuery", "executeLastDataQueryV2");
            case "executeQueryStatementV2" -> List.of("executeQueryStatement", "executeQueryStatementV2");
            case "executeUpdateStatementV2" -> List.of("executeUpdateStatement", "executeUpdateStatementV2");
            default -> List.of(api);
        };
    }

    private static List<String> texts(JsonNode step) {
        var texts = new Step(step).texts("statements");
        if (step.has("sql")) {
            texts.add(step.get("sql").asText());
        }
        return texts;
    }

    private static boolean isAnswered(JsonNode step) {
        var expected = step.path("expect").isObject() ? step.get("expect") : step;
        return expected.has("columns") || expected.path("code").asInt() == StatusCode.SUCCESS;
    }

    private void statements(String sql, Set<String> statements) {
        try {
            statements.add(StatementNames.of(IotDbSql.parse(sql, grammar)));
        } catch (RuntimeException e) {
            // a case about the parser's errors
        }
    }

    private void functions(String sql, Set<String> called) {
        for (int open = sql.indexOf('('); open >= 0; open = sql.indexOf('(', open + 1)) {
            int start = open;
            while (start > 0 && (Character.isLetterOrDigit(sql.charAt(start - 1)) || sql.charAt(start - 1) == '_')) {
                start--;
            }
            var word = sql.substring(start, open);
            if (functions.contains(word)) {
                called.add(word);
            }
        }
    }
}
