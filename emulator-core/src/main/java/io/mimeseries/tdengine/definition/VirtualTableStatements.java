package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.grammar.tdengine.ast.VirtualTableStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.ColumnReference;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableInfo;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.store.VirtualTable;
import io.mimeseries.tdengine.type.Times;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Virtual tables made and dropped. */
public final class VirtualTableStatements implements StatementFamily<VirtualTableStatement> {
    private final TDengineStore store;

    public VirtualTableStatements(TDengineStore store) {
        this.store = store;
    }

    @Override
    public Answer run(VirtualTableStatement statement, StatementContext context) {
        return store.update(update -> {
            statement.acceptVirtualTable(new Run(update, context));
            return Answer.Affected.NONE;
        });
    }

    /** One statement. */
    private record Run(StoreUpdate update, StatementContext context)
            implements VirtualTableStatement.VirtualTableVisitor<Boolean> {
        private static final Boolean DONE = Boolean.TRUE;

        private Database database(TableName name) {
            return TableNames.writable(update, TableNames.database(name, context));
        }

        private TableInfo info() {
            return new TableInfo(update.databases().nextId(), update.now(), null, 0);
        }

        @Override
        public Boolean visit(VirtualTableStatement.Create node) {
            var name = node.name().table().text();
            TableStatements.checkName(TableNames.database(node.name(), context), name);
            var database = database(node.name());
            var schema = ColumnDefinitions.schema(node.columns(), List.of());
            if (schema.columns().stream()
                    .anyMatch(column -> column.type().kind().isDecimal())) {
                throw ErrorCode.VIRTUAL_DECIMAL.error();
            }
            var resolver = new ColumnReferences(update.view(), database);
            Map<String, ColumnReference> references = new LinkedHashMap<>();
            for (int index = 0; index < node.columns().size(); index++) {
                var reference = node.columns().get(index).reference();
                if (reference != null) {
                    var column = schema.columns().get(index);
                    references.put(column.name(), resolver.resolve(column, reference));
                }
            }
            if (database.find(name) == null) {
                database.put(new VirtualTable(name, null, schema, TagValues.NONE, references, info()));
            } else if (!node.ifNotExists()) {
                throw ErrorCode.TABLE_EXISTS.error();
            }
            return DONE;
        }

        @Override
        public Boolean visit(VirtualTableStatement.CreateChild node) {
            var name = node.name().table().text();
            TableStatements.checkName(TableNames.database(node.name(), context), name);
            var database = database(node.name());
            var superTable =
                    ChildTables.superTable(database, node.superTable().table().text());
            if (!superTable.virtual()) {
                throw ErrorCode.NOT_VIRTUAL_SUPER_TABLE.error();
            }
            var references = references(node, superTable, new ColumnReferences(update.view(), database));
            var reader = new TagReader(new Times(database.precision(), context.zone(), context.now()));
            var tags = ChildTables.values(superTable.schema(), node.tagNames(), node.tagValues(), reader);
            var existing = database.find(name);
            if (existing == null) {
                database.put(new VirtualTable(name, superTable.name(), null, tags, references, info()));
            } else if (!node.ifNotExists()) {
                throw ChildTables.taken(existing, superTable.name());
            }
            return DONE;
        }

        private static Map<String, ColumnReference> references(
                VirtualTableStatement.CreateChild node, SuperTable superTable, ColumnReferences resolver) {
            Map<String, ColumnReference> references = new LinkedHashMap<>();
            var columns = superTable.schema().columns();
            if (node.references().size() >= columns.size()) {
                throw ErrorCode.ILLEGAL_NUMBER_OF_COLUMNS.error();
            }
            for (int index = 0; index < node.references().size(); index++) {
                var written = node.references().get(index);
                TableColumn column = columns.get(index + 1);
                if (written.column() != null) {
                    column = superTable.schema().column(written.column().text());
                    if (column == null) {
                        throw ErrorCode.INVALID_COLUMN_NAME.about(
                                written.column().text());
                    }
                }
                references.put(column.name(), resolver.resolve(column, written.reference()));
            }
            return references;
        }

        @Override
        public Boolean visit(VirtualTableStatement.Drop node) {
            if (node.byId()) {
                throw new NotEmulatedException("DROP VTABLE WITH");
            }
            var database = database(node.name());
            if (database.find(node.name().table().text()) instanceof VirtualTable table) {
                database.remove(table);
            } else if (!node.ifExists()) {
                throw ErrorCode.TABLE_MISSING.error();
            }
            return DONE;
        }
    }
}
