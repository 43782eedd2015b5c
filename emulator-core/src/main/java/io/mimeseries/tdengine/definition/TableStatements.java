package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.TableName;
import io.mimeseries.grammar.tdengine.ast.TableStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.catalogue.SystemTables;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.TableInfo;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.type.Times;

/** Tables made and dropped. */
public final class TableStatements implements StatementFamily<TableStatement> {
    private final TDengineStore store;

    public TableStatements(TDengineStore store) {
        this.store = store;
    }

    @Override
    public Answer run(TableStatement statement, StatementContext context) {
        return store.update(update -> {
            statement.acceptTable(new Run(update, context));
            return Answer.Affected.NONE;
        });
    }

    static void checkName(String database, String table) {
        if (table.indexOf('.') >= 0) {
            throw ErrorCode.INVALID_IDENTIFIER.error("The table name cannot contain '.'");
        }
        if (SystemTables.isSystemDatabase(database)) {
            throw ErrorCode.INVALID_OPERATION.error(
                    "Cannot create table of system database: `" + database + "`.`" + table + "`");
        }
    }

    /** One statement. */
    private record Run(StoreUpdate update, StatementContext context) implements TableStatement.TableVisitor<Boolean> {
        private static final Boolean DONE = Boolean.TRUE;

        private Database database(TableName name) {
            return TableNames.writable(update, TableNames.database(name, context));
        }

        @Override
        public Boolean visit(TableStatement.Create node) {
            var name = node.name().table().text();
            checkName(TableNames.database(node.name(), context), name);
            var database = database(node.name());
            var options = TableOptions.of(node.options());
            var schema = ColumnDefinitions.schema(node.columns(), node.tags());
            checkOptions(options, schema, !node.tags().isEmpty() || node.stable());
            if (schema.tags().isEmpty()) {
                createNormal(database, name, node.ifNotExists(), schema, options);
            } else {
                createSuper(database, name, node.ifNotExists(), schema, options);
            }
            return DONE;
        }

        private static void checkOptions(TableOptions options, TableSchema schema, boolean isSuper) {
            for (var column : options.sma()) {
                if (schema.column(column) == null) {
                    throw ErrorCode.INVALID_COLUMN_NAME.about(column);
                }
            }
            if (options.virtual()
                    && schema.columns().stream()
                            .anyMatch(column -> column.type().kind().isDecimal())) {
                throw ErrorCode.VIRTUAL_DECIMAL.error();
            }
            if (isSuper && options.ttl() != null && options.ttl() != 0) {
                throw ErrorCode.INVALID_TABLE_OPTION.error(
                        "Only supported for create non-super table in databases configured with the 'TTL' option");
            }
        }

        private TableInfo info(TableOptions options) {
            return new TableInfo(
                    update.databases().nextId(),
                    update.now(),
                    options.comment(),
                    options.ttl() == null ? 0 : options.ttl());
        }

        private void createSuper(
                Database database, String name, boolean ifNotExists, TableSchema schema, TableOptions options) {
            if (database.superTable(name) != null) {
                if (!ifNotExists) {
                    throw ErrorCode.STABLE_EXISTS.error();
                }
                return;
            }
            if (database.find(name) != null) {
                throw ErrorCode.TABLE_EXISTS.error();
            }
            database.put(new SuperTable(
                    name,
                    schema,
                    options.virtual(),
                    info(options),
                    update.now(),
                    options.keep() == null ? -1 : options.keep()));
        }

        private void createNormal(
                Database database, String name, boolean ifNotExists, TableSchema schema, TableOptions options) {
            if (database.find(name) == null) {
                database.put(new NormalTable(name, schema, database.createRows(schema), info(options)));
            } else if (!ifNotExists) {
                throw ErrorCode.TABLE_EXISTS.error();
            }
        }

        @Override
        public Boolean visit(TableStatement.CreateChildren node) {
            TDengineException failure = null;
            for (var child : node.children()) {
                try {
                    create(child);
                } catch (TDengineException e) {
                    if (node.children().size() == 1 || e.code() != ErrorCode.TABLE_EXISTS.code()) {
                        throw e;
                    }
                    failure = e;
                }
            }
            if (failure != null) {
                throw failure;
            }
            return DONE;
        }

        private void create(TableStatement.Child child) {
            var name = child.name().table().text();
            var database = database(child.name());
            checkName(database.name(), name);
            if (!TableNames.database(child.superTable(), context).equals(database.name())
                    && child.superTable().database() != null) {
                throw ErrorCode.STABLE_IN_OTHER_DATABASE.error();
            }
            var superTable =
                    ChildTables.superTable(database, child.superTable().table().text());
            if (superTable.virtual()) {
                throw ErrorCode.VIRTUAL_IN_STATEMENT.error();
            }
            var options = TableOptions.of(child.options());
            var reader = new TagReader(new Times(database.precision(), context.zone(), context.now()));
            var tags = ChildTables.values(superTable.schema(), child.tagNames(), child.tagValues(), reader);
            var existing = database.find(name);
            if (existing == null) {
                ChildTables.create(database, name, superTable, tags, info(options));
            } else {
                var taken = ChildTables.taken(existing, superTable.name());
                if (!child.ifNotExists()
                        || !(taken instanceof TDengineException failure)
                        || failure.code() != ErrorCode.TABLE_EXISTS.code()) {
                    throw taken;
                }
            }
        }

        /** Files are not read. */
        @Override
        public Boolean visit(TableStatement.CreateFromFile node) {
            throw new NotEmulatedException("CREATE TABLE ... FILE");
        }

        @Override
        public Boolean visit(TableStatement.Drop node) {
            if (node.byId()) {
                throw new NotEmulatedException("DROP TABLE WITH");
            }
            for (var dropped : node.tables()) {
                var database = database(dropped.name());
                var table = database.find(dropped.name().table().text());
                if (table == null && !dropped.ifExists()) {
                    throw ErrorCode.TABLE_MISSING.error();
                }
                if (table instanceof SuperTable && node.tables().size() > 1) {
                    throw ErrorCode.SUPER_TABLE_IN_BATCH.error();
                }
            }
            for (var dropped : node.tables()) {
                var database = database(dropped.name());
                var table = database.find(dropped.name().table().text());
                if (table != null) {
                    TopicChecks.requireNone(update.topics(), database, table);
                    database.remove(table);
                }
            }
            return DONE;
        }

        @Override
        public Boolean visit(TableStatement.DropSuper node) {
            if (node.byId()) {
                throw new NotEmulatedException("DROP STABLE WITH");
            }
            var database = database(node.name());
            var table = database.superTable(node.name().table().text());
            if (table != null) {
                TopicChecks.requireNone(update.topics(), database, table);
                database.remove(table);
            } else if (!node.ifExists()) {
                throw ErrorCode.STABLE_MISSING.error();
            }
            return DONE;
        }

        @Override
        public Boolean visit(TableStatement.Alter node) {
            var database = database(node.name());
            var table = database.find(node.name().table().text());
            if (table == null) {
                throw ErrorCode.TABLE_MISSING.error();
            }
            Alterations.run(node, database, table, update, context);
            return DONE;
        }
    }
}
