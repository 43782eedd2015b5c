package io.mimeseries.tdengine.bind;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.write.NewChild;
import io.mimeseries.tdengine.write.TableBatch;
import io.mimeseries.tdengine.write.Writes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An INSERT whose rows are bound column by column and stored without being written out. */
public final class PreparedInsert implements PreparedStatement {
    private final TDengineStore store;
    private final Writes writes;
    private final InsertTemplate template;
    private final Supplier<@Nullable String> currentDatabase;

    PreparedInsert(
            TDengineStore store, Writes writes, InsertTemplate template, Supplier<@Nullable String> currentDatabase) {
        this.store = store;
        this.writes = writes;
        this.template = template;
        this.currentDatabase = currentDatabase;
    }

    /** Whether the name of the table is bound, too. */
    public boolean needsTableName() {
        return template.table() == null;
    }

    @Override
    public List<BoundField> fields(@Nullable String table) {
        return store.read(view -> target(view, table).fields());
    }

    /**
     * Stores all rows or none.
     *
     * @return how many rows were written
     */
    public long execute(List<BoundTable> tables) {
        return store.update(update -> {
            var batches = new ArrayList<TableBatch>();
            for (var table : tables) {
                batches.add(batch(update.view(), table));
            }
            return writes.write(update, batches);
        });
    }

    private InsertTarget target(StoreView view, @Nullable String table) {
        return InsertTarget.of(database(view, template.database()), using(view), template, table);
    }

    private @Nullable Database using(StoreView view) {
        var using = template.using();
        return using == null ? null : database(view, using.database() == null ? template.database() : using.database());
    }

    private Database database(StoreView view, @Nullable String named) {
        var name = named == null ? currentDatabase.get() : named;
        if (name == null) {
            throw ErrorCode.DATABASE_NOT_SPECIFIED.error();
        }
        return TableNames.existing(view, name);
    }

    private TableBatch batch(StoreView view, BoundTable bound) {
        var name = bound.name() == null ? template.table() : bound.name();
        if (name == null) {
            throw ErrorCode.STATEMENT_TABLE_NAME_MISSING.error();
        }
        var target = target(view, name);
        var database = target.database();
        var existing = database.find(name);
        if (bound.columns().size() != target.columns().size()) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        NewChild child = null;
        if (existing == null) {
            var superTable = target.superTable();
            if (superTable == null) {
                throw ErrorCode.TABLE_MISSING.error();
            }
            child = new NewChild(superTable, tags(target, bound.tags()), null, 0);
        }
        LongColumn times = null;
        var columns = new ArrayList<TableColumn>();
        var values = new ArrayList<Column>();
        for (int i = 0; i < target.columns().size(); i++) {
            var column = target.columns().get(i);
            var bindings = bound.columns().get(i);
            BoundValues.check(column, bindings);
            if (column.ordinal() == TableColumn.TIME) {
                times = (LongColumn) bindings;
            } else {
                columns.add(column);
                values.add(bindings);
            }
        }
        if (times == null) {
            throw ErrorCode.INSERT_SYNTAX_ERROR.error("primary timestamp column can not be null");
        }
        int rows = times.size();
        if (values.stream().anyMatch(column -> column.size() != rows)) {
            throw ErrorCode.INVALID_OPERATION.error("row number in each bind param should be the same");
        }
        return new TableBatch(database.name(), name, target.schema(), child, times, columns, values);
    }

    private static TagValues tags(InsertTarget target, @Nullable List<@Nullable Object> bound) {
        if (bound == null || bound.size() != target.tags().size()) {
            throw ErrorCode.TAGS_NOT_MATCHED.error();
        }
        var values = TagValues.NONE;
        for (int i = 0; i < bound.size(); i++) {
            var tag = target.tags().get(i);
            BoundValues.check(tag, bound.get(i));
            values = values.with(tag, bound.get(i));
        }
        return values;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
