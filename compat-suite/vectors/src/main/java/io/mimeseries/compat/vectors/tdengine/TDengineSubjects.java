package io.mimeseries.compat.vectors.tdengine;

import io.mimeseries.compat.vectors.VectorCase;
import java.util.function.BiConsumer;

/** What recorded cases are about: the statements and functions that they use, the protocols of writes without a schema. */
public final class TDengineSubjects {
    private TDengineSubjects() {}

    /** Tells each subject of a case once: its kind and its name. Statements that the real server did not refuse are {@code answered}, too. */
    public static void count(VectorCase vector, BiConsumer<String, String> count) {
        var record = vector.record();
        if (record.has("schemaless")) {
            count.accept("schemaless", record.get("schemaless").get("protocol").asText());
            return;
        }
        var sql = record.get("sql").asText();
        var name = StatementNames.of(sql);
        if (!name.isEmpty()) {
            count.accept("statement", name);
            if (!record.has("error")) {
                count.accept("answered", name);
            }
        }
        FunctionNames.in(sql).forEach(function -> count.accept("function", function));
    }
}
