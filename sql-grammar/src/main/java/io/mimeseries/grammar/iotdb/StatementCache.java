package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.Statement;
import java.util.LinkedHashMap;

/** Remembers the statements of the texts that were parsed last, for clients that repeat themselves; rows to insert are not kept. Safe for threads. */
public final class StatementCache {
    /** Longer texts are parsed anew each time, so that the cache holds little memory. */
    private static final int MAXIMUM_TEXT = 16 * 1024;

    private final GrammarVersion version;
    private final int capacity;
    private final LinkedHashMap<String, Statement> entries = new LinkedHashMap<>(16, 0.75f, true);

    public StatementCache(GrammarVersion version, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.version = version;
        this.capacity = capacity;
    }

    /** As {@link IotDbSql#parse}. */
    public Statement parse(String sql) {
        if (sql.length() > MAXIMUM_TEXT) {
            return IotDbSql.parse(sql, version);
        }
        synchronized (entries) {
            var known = entries.get(sql);
            if (known != null) {
                return known;
            }
        }
        var parsed = IotDbSql.parse(sql, version);
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
