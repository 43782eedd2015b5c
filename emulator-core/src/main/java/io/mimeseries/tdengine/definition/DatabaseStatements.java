package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.DatabaseStatement;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.catalogue.SystemTables;
import io.mimeseries.tdengine.statement.SessionFamily;
import io.mimeseries.tdengine.statement.SessionState;
import io.mimeseries.tdengine.store.TDengineStore;

/** Databases made, changed, chosen and dropped. */
public final class DatabaseStatements implements SessionFamily<DatabaseStatement> {
    private final TDengineStore store;

    public DatabaseStatements(TDengineStore store) {
        this.store = store;
    }

    @Override
    public Answer run(DatabaseStatement statement, StatementContext context, SessionState session) {
        return statement.acceptDatabase(new Run(store, session));
    }

    /** One statement. */
    private record Run(TDengineStore store, SessionState session) implements DatabaseStatement.DatabaseVisitor<Answer> {

        @Override
        public Answer visit(DatabaseStatement.Create node) {
            var name = node.name().text();
            if (name.indexOf('.') >= 0) {
                throw ErrorCode.INVALID_IDENTIFIER.error("The database name cannot contain '.'");
            }
            var options = new DatabaseOptionReader(node.options()).create();
            return store.update(update -> {
                if (update.databases().find(name) != null || SystemTables.isSystemDatabase(name)) {
                    if (!node.ifNotExists()) {
                        throw ErrorCode.DATABASE_EXISTS.error();
                    }
                } else {
                    update.databases().create(name, update.now(), options);
                }
                return Answer.Affected.NONE;
            });
        }

        @Override
        public Answer visit(DatabaseStatement.Alter node) {
            return store.update(update -> {
                var database = TableNames.writable(update, node.name().text());
                database.setOptions(new DatabaseOptionReader(node.options()).change(database.options()));
                return Answer.Affected.NONE;
            });
        }

        @Override
        public Answer visit(DatabaseStatement.Drop node) {
            var name = node.name().text();
            if (SystemTables.isSystemDatabase(name)) {
                throw ErrorCode.INVALID_OPERATION.error("Cannot drop system database: `" + name + "`");
            }
            return store.update(update -> {
                if (update.databases().find(name) == null) {
                    if (!node.ifExists()) {
                        throw ErrorCode.DATABASE_MISSING.error();
                    }
                    return Answer.Affected.NONE;
                }
                if (update.topics().all().stream()
                        .anyMatch(topic -> topic.database().equals(name))) {
                    throw ErrorCode.TOPIC_FIRST.error();
                }
                update.databases().remove(name);
                if (name.equals(session.database())) {
                    session.setDatabase(null);
                }
                return Answer.Affected.NONE;
            });
        }

        @Override
        public Answer visit(DatabaseStatement.Use node) {
            var name = node.name().text();
            if (!SystemTables.isSystemDatabase(name)) {
                requireExisting(node.name());
            }
            session.setDatabase(name);
            return Answer.Affected.NONE;
        }

        @Override
        public Answer visit(DatabaseStatement.Flush node) {
            return requireExisting(node.name());
        }

        @Override
        public Answer visit(DatabaseStatement.Trim node) {
            return requireExisting(node.name());
        }

        private Answer requireExisting(Name name) {
            store.read(view -> TableNames.existing(view, name.text()).name());
            return Answer.Affected.NONE;
        }

        /** Refused by the community edition. */
        @Override
        public Answer visit(DatabaseStatement.Compact node) {
            throw ErrorCode.OPERATION_NOT_SUPPORTED.error();
        }

        @Override
        public Answer visit(DatabaseStatement.CompactVgroups node) {
            throw ErrorCode.OPERATION_NOT_SUPPORTED.error();
        }

        @Override
        public Answer visit(DatabaseStatement.MigrateToSharedStorage node) {
            throw new NotEmulatedException("SSMIGRATE DATABASE");
        }
    }
}
