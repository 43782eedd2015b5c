package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.cache.RecentStatements;
import io.mimeseries.grammar.tdengine.ast.Insert;
import io.mimeseries.grammar.tdengine.ast.Statement;

/** Remembers the statements of the texts that were parsed last, for clients that repeat themselves; rows to insert are not kept. Safe for threads. */
public final class StatementCache {
    private final RecentStatements<String, Statement> recent;

    public StatementCache(int capacity) {
        recent = new RecentStatements<>(capacity, TDengineSql::parse, parsed -> !(parsed instanceof Insert));
    }

    /** As {@link TDengineSql#parse}. */
    public Statement parse(String sql) {
        return recent.parse(sql, sql.length());
    }
}
