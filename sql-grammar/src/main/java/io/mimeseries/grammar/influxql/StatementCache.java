package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the statements of the texts that were parsed last, for clients that repeat themselves. Safe for threads. */
public final class StatementCache {
    /** Longer texts are parsed anew each time, so that the cache holds little memory. */
    private static final int MAXIMUM_TEXT = 16 * 1024;

    private final int capacity;
    private final LinkedHashMap<String, List<Statement>> entries = new LinkedHashMap<>(16, 0.75f, true);

    public StatementCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.capacity = capacity;
    }

    /** As {@link InfluxQlParser#parse}; only texts without parameters are remembered. */
    public List<Statement> parse(String text, Map<String, ? extends @Nullable Object> parameters) {
        if (!parameters.isEmpty() || text.length() > MAXIMUM_TEXT) {
            return InfluxQlParser.parse(text, parameters);
        }
        synchronized (entries) {
            var known = entries.get(text);
            if (known != null) {
                return known;
            }
        }
        var parsed = InfluxQlParser.parse(text, parameters);
        synchronized (entries) {
            entries.put(text, parsed);
            if (entries.size() > capacity) {
                var eldest = entries.keySet().iterator();
                eldest.next();
                eldest.remove();
            }
        }
        return parsed;
    }
}
