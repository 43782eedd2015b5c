package io.mimeseries.tdengine.write;

import io.mimeseries.grammar.tdengine.TDengineSqlException;
import io.mimeseries.grammar.tdengine.ast.Insert;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.TDengineStore;
import java.util.List;

/** INSERT … VALUES: read beside other readers, then stored alone. */
public final class InsertStatements implements StatementFamily<Insert> {
    private final TDengineStore store;
    private final Writes writes;

    public InsertStatements(TDengineStore store, Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    @Override
    public Answer run(Insert statement, StatementContext context) {
        var batches = store.read(view -> read(view, statement, context));
        return store.update(update -> {
            var current = Writes.areCurrent(update, batches) ? batches : read(update.view(), statement, context);
            return new Answer.Affected(writes.write(update, current));
        });
    }

    private static List<TableBatch> read(StoreView view, Insert statement, StatementContext context) {
        try {
            return new InsertReader(view, statement.sql(), context).read();
        } catch (TDengineSqlException e) {
            throw new TDengineException(e.code(), e.text());
        }
    }
}
