package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.cache.RecentStatements;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the statements of the texts that were parsed last, for clients that repeat themselves. Safe for threads. */
public final class StatementCache {
    private final RecentStatements<String, List<Statement>> recent;

    public StatementCache(int capacity) {
        recent = new RecentStatements<>(capacity, text -> InfluxQlParser.parse(text, Map.of()), statements -> true);
    }

    /** As {@link InfluxQlParser#parse}; only texts without parameters are remembered. */
    public List<Statement> parse(String text, Map<String, ? extends @Nullable Object> parameters) {
        return parameters.isEmpty() ? recent.parse(text, text.length()) : InfluxQlParser.parse(text, parameters);
    }
}
