package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.ast.Insert;
import io.mimeseries.grammar.tdengine.ast.Statement;
import java.util.LinkedHashMap;

/** Remembers the statements of the texts that were parsed last, for clients that repeat themselves; rows to insert are not kept. Safe for threads. */
public final class StatementCache {
    /** Longer texts are parsed anew each time, so that the cache holds little memory. */
    private static final int MAXIMUM_TEXT = 16 * 1024;

    private final int capacity;
    private final LinkedHashMap<String, Statement> entries = new LinkedHashMap<>(16, 0.75f, true);

    public StatementCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.capacity = capacity;
    }

    /** As {@link TDengineSql#parse}. */
    public Statement parse(String sql) {
        if (sql.length() > MAXIMUM_TEXT) {
            return TDengineSql.parse(sql);
        }
        synchronized (entries) {
            var known = entries.get(sql);
            if (known != null) {
                return known;
            }
        }
        var parsed = TDengineSql.parse(sql);
        if (!(parsed instanceof Insert)) {
            keep(sql, parsed);
        }
        return parsed;
    }

    private void keep(String sql, Statement parsed) {
        synchronized (entries) {
            entries.put(sql, parsed);
            if (entries.size() > capacity) {
                var eldest = entries.keySet().iterator();
                eldest.next();
                eldest.remove();
            }
        }
    }
}
