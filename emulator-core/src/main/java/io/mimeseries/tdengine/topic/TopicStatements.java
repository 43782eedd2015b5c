package io.mimeseries.tdengine.topic;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.TopicStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.Topic;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Topics made and dropped. */
public final class TopicStatements implements StatementFamily<TopicStatement> {
    private final TDengineStore store;
    private final TopicQueries queries;
    private final Predicate<String> isGroupFunction;

    /** @param isGroupFunction which functions are of many rows */
    public TopicStatements(TDengineStore store, TopicQueries queries, Predicate<String> isGroupFunction) {
        this.store = store;
        this.queries = queries;
        this.isGroupFunction = isGroupFunction;
    }

    @Override
    public Answer run(TopicStatement statement, StatementContext context) {
        return statement.acceptTopic(new Run(store, queries, isGroupFunction, context));
    }

    /** One statement. */
    private record Run(
            TDengineStore store, TopicQueries queries, Predicate<String> isGroupFunction, StatementContext context)
            implements TopicStatement.TopicVisitor<Answer> {

        @Override
        public Answer visit(TopicStatement.CreateOfQuery node) {
            var source = TopicSource.of(node.query());
            var columns = queries.columns(node.query(), context);
            TopicSource.requirePlain(node.query(), isGroupFunction);
            return store.update(update -> {
                var database = TableNames.database(source.database(), context);
                TableNames.existing(update.view(), database);
                return create(
                        update,
                        node.ifNotExists(),
                        topic(
                                node.name().text(),
                                database,
                                Topic.Kind.COLUMN,
                                source.table().text(),
                                schema(columns),
                                TopicStatement.Meta.NONE,
                                update.now()));
            });
        }

        @Override
        public Answer visit(TopicStatement.CreateOfDatabase node) {
            return store.update(update -> {
                var database =
                        TableNames.existing(update.view(), node.database().text());
                return create(
                        update,
                        node.ifNotExists(),
                        topic(
                                node.name().text(),
                                database.name(),
                                Topic.Kind.DATABASE,
                                null,
                                "",
                                node.meta(),
                                update.now()));
            });
        }

        @Override
        public Answer visit(TopicStatement.CreateOfTable node) {
            return store.update(update -> {
                var database = TableNames.existing(update.view(), TableNames.database(node.table(), context));
                var table = database.find(node.table().table().text());
                if (table == null) {
                    throw ErrorCode.TABLE_MISSING.error();
                }
                var superTable = database.superTable(table.name());
                if (superTable == null) {
                    throw ErrorCode.STABLE_MISSING.error();
                }
                var columns = superTable.schema().columns().stream()
                        .map(column -> new ResultColumn(column.name(), column.type()))
                        .toList();
                return create(
                        update,
                        node.ifNotExists(),
                        topic(
                                node.name().text(),
                                database.name(),
                                Topic.Kind.SUPER_TABLE,
                                superTable.name(),
                                schema(columns),
                                node.meta(),
                                update.now()));
            });
        }

        private Topic topic(
                String name,
                String database,
                Topic.Kind kind,
                @Nullable String table,
                String schema,
                TopicStatement.Meta meta,
                long now) {
            if (meta == TopicStatement.Meta.ONLY) {
                throw new NotEmulatedException("CREATE TOPIC ... ONLY META");
            }
            return new Topic(name, database, kind, table, sql(), schema, now, meta == TopicStatement.Meta.WITH);
        }

        /** The catalogue has the statement lower-cased outside quotes. */
        private String sql() {
            return StatementText.lowerCased(context.text());
        }

        private static String schema(List<ResultColumn> columns) {
            return "["
                    + String.join(
                            ",",
                            columns.stream()
                                    .map(column -> "{\"name\":\"" + column.name() + "\",\"type\":\""
                                            + column.type().kind().text() + "\",\"length\":"
                                            + column.type().length() + "}")
                                    .toList())
                    + "]";
        }

        private static Answer create(StoreUpdate update, boolean ifNotExists, Topic topic) {
            if (update.topics().get(topic.name()) == null) {
                update.setTopics(update.topics().with(topic));
            } else if (!ifNotExists) {
                throw ErrorCode.TOPIC_EXISTS.error();
            }
            return Answer.Affected.NONE;
        }

        @Override
        public Answer visit(TopicStatement.Drop node) {
            return store.update(update -> {
                var name = node.name().text();
                if (update.topics().get(name) != null) {
                    update.setTopics(update.topics().without(name));
                } else if (!node.ifExists()) {
                    throw ErrorCode.TOPIC_MISSING.error();
                }
                return Answer.Affected.NONE;
            });
        }

        @Override
        public Answer visit(TopicStatement.DropGroup node) {
            throw new NotEmulatedException("DROP CONSUMER GROUP");
        }
    }
}
