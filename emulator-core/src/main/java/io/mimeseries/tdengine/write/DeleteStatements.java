package io.mimeseries.tdengine.write;

import io.mimeseries.grammar.tdengine.ast.Delete;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.select.analysis.Deletion;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.LogRecord;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.TDengineStore;

/** DELETE. */
public final class DeleteStatements implements StatementFamily<Delete> {
    private final TDengineStore store;
    private final Planner planner;

    public DeleteStatements(TDengineStore store, Planner planner) {
        this.store = store;
        this.planner = planner;
    }

    @Override
    public Answer run(Delete statement, StatementContext context) {
        return store.update(
                update -> new Answer.Affected(delete(update, planner.plan(statement, update.view(), context))));
    }

    private static long delete(StoreUpdate update, Deletion deletion) {
        var database = TableNames.writable(update, deletion.database());
        var deleted = 0L;
        for (var name : deletion.tables()) {
            var table = database.find(name);
            var rows = table instanceof ChildTable child
                    ? database.writableRows(child)
                    : table instanceof NormalTable normal ? database.writableRows(normal) : null;
            if (rows != null && table != null) {
                var times = deletion.times();
                deleted += rows.delete(times.first(), times.last());
                database.log()
                        .deleted(new LogRecord.Deletion(
                                table, database.schema(table).time().name(), times.first(), times.last()));
            }
        }
        return deleted;
    }

    /** Says what a statement takes away. */
    @FunctionalInterface
    public interface Planner {
        Deletion plan(Delete statement, StoreView view, StatementContext context);
    }
}
