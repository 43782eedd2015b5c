package io.mimeseries.compat.vectors.riakts;

import io.mimeseries.compat.vectors.VectorCase;
import io.mimeseries.grammar.riakts.ast.AggregateFunction;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.BiConsumer;

/** What recorded cases are about: the messages, statements and functions that they use. */
public final class RiakTsSubjects {
    private RiakTsSubjects() {}

    /** Tells each subject of a case once: its kind and its name. Statements that the real server did not refuse are {@code answered}, too. */
    public static void count(VectorCase vector, BiConsumer<String, String> count) {
        var record = vector.record();
        var operation = record.get("op").asText();
        count.accept("message", message(operation));
        if (new TermCodec().has(operation)) {
            count.accept("message", "TsTtbMsg");
        }
        if (operation.equals("query")) {
            var sql = record.get("input").asText();
            var name = StatementNames.of(sql);
            if (!name.isEmpty()) {
                count.accept("statement", name);
                if (record.has("rows")) {
                    count.accept("answered", name);
                }
            }
            var words = new HashSet<>(new SqlWords(sql.toUpperCase(Locale.ROOT)).all());
            for (var function : AggregateFunction.values()) {
                if (words.contains(function.name())) {
                    count.accept("function", function.name());
                }
            }
        }
    }

    private static String message(String operation) {
        return switch (operation) {
            case "query" -> "TsQueryReq";
            case "put" -> "TsPutReq";
            case "get" -> "TsGetReq";
            case "delete" -> "TsDelReq";
            case "list_keys" -> "TsListKeysReq";
            default -> throw new IllegalArgumentException("no operation: " + operation);
        };
    }
}
