package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.cache.RecentStatements;
import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.Statement;

/** Remembers the statements of the texts that were parsed last, for clients that repeat themselves; rows to insert are not kept. Safe for threads. */
public final class StatementCache {
    private final RecentStatements<String, Statement> recent;

    public StatementCache(GrammarVersion version, int capacity) {
        recent = new RecentStatements<>(
                capacity, sql -> IotDbSql.parse(sql, version), parsed -> !(parsed instanceof Insert));
    }

    /** As {@link IotDbSql#parse}. */
    public Statement parse(String sql) {
        return recent.parse(sql, sql.length());
    }
}
