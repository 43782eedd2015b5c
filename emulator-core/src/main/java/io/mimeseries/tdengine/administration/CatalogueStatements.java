package io.mimeseries.tdengine.administration;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.CatalogueStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.TagIndex;

/** Indexes on tags; and what the community edition has not: views, TSMAs, functions. */
public final class CatalogueStatements implements StatementFamily<CatalogueStatement> {
    private final TDengineStore store;

    public CatalogueStatements(TDengineStore store) {
        this.store = store;
    }

    @Override
    public Answer run(CatalogueStatement statement, StatementContext context) {
        return store.update(update -> {
            statement.acceptCatalogue(new Run(update, context));
            return Answer.Affected.NONE;
        });
    }

    /** One statement. */
    private record Run(StoreUpdate update, StatementContext context)
            implements CatalogueStatement.CatalogueVisitor<Boolean> {
        private static final Boolean DONE = Boolean.TRUE;

        @Override
        public Boolean visit(CatalogueStatement.CreateView node) {
            throw ErrorCode.OPERATION_NOT_SUPPORTED.error();
        }

        @Override
        public Boolean visit(CatalogueStatement.DropView node) {
            throw ErrorCode.OPERATION_NOT_SUPPORTED.error();
        }

        @Override
        public Boolean visit(CatalogueStatement.CreateIndex node) {
            if (node.sma()) {
                throw ErrorCode.SYNTAX_ERROR.error("TSMA not support yet");
            }
            var database = TableNames.writable(update, TableNames.database(node.table(), context));
            var table = database.find(node.table().table().text());
            if (table == null) {
                throw ErrorCode.TABLE_MISSING.error();
            }
            var superTable = database.superTable(table.name());
            if (superTable == null) {
                throw ErrorCode.STABLE_MISSING.error();
            }
            if (node.columns().size() != 1) {
                throw new NotEmulatedException("CREATE INDEX on several tags");
            }
            var name = node.name().text();
            var column = node.columns().get(0).text();
            var tag = superTable.schema().tag(column);
            if (tag == null) {
                throw ErrorCode.TAG_MISSING.error();
            }
            if (database.indexes().containsKey(name) || isIndexed(database, superTable.name(), column)) {
                throw ErrorCode.INDEX_EXISTS.error();
            }
            if (superTable.schema().tags().get(0).equals(tag)) {
                throw ErrorCode.INDEX_EXISTS.error();
            }
            database.indexes().put(name, new TagIndex(name, superTable.name(), column, update.now()));
            return DONE;
        }

        private static boolean isIndexed(Database database, String table, String tag) {
            return database.indexes().values().stream()
                    .anyMatch(index ->
                            index.superTable().equals(table) && index.tag().equals(tag));
        }

        @Override
        public Boolean visit(CatalogueStatement.DropIndex node) {
            var database = TableNames.writable(update, TableNames.database(node.name(), context));
            var removed = database.indexes().remove(node.name().table().text());
            if (removed == null && !node.ifExists()) {
                throw ErrorCode.INDEX_MISSING.error();
            }
            return DONE;
        }

        @Override
        public Boolean visit(CatalogueStatement.CreateTsma node) {
            throw ErrorCode.SYNTAX_ERROR.error("TSMA not support yet");
        }

        @Override
        public Boolean visit(CatalogueStatement.DropTsma node) {
            throw new NotEmulatedException("DROP TSMA");
        }

        /** No file is read. */
        @Override
        public Boolean visit(CatalogueStatement.CreateFunction node) {
            throw ErrorCode.NO_SUCH_FILE.error("No such file or directory");
        }

        @Override
        public Boolean visit(CatalogueStatement.DropFunction node) {
            if (!node.ifExists()) {
                throw ErrorCode.FUNCTION_MISSING.error();
            }
            return DONE;
        }
    }
}
