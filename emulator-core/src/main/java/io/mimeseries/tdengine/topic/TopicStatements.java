package io.mimeseries.tdengine.topic;

import io.mimeseries.grammar.tdengine.ast.TopicStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.Membership;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.Topic;
import io.mimeseries.tdengine.store.TopicQuery;
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
                var database = TableNames.existing(update.view(), TableNames.database(source.database(), context));
                var table = database.find(source.table().text());
                if (table == null) {
                    throw ErrorCode.TABLE_MISSING.error();
                }
                return create(
                        update,
                        node.ifNotExists(),
                        topic(
                                node.name().text(),
                                database,
                                Topic.Kind.COLUMN,
                                table.name(),
                                new TopicQuery(node.query(), table.name(), database.schema(table), context.zone()),
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
                                database,
                                Topic.Kind.DATABASE,
                                null,
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
                                database,
                                Topic.Kind.SUPER_TABLE,
                                superTable.name(),
                                condition(node, superTable),
                                schema(columns),
                                node.meta(),
                                update.now()));
            });
        }

        private Topic topic(
                String name,
                Database database,
                Topic.Kind kind,
                @Nullable String table,
                @Nullable TopicQuery query,
                String schema,
                TopicStatement.Meta meta,
                long now) {
            if (Long.valueOf(0).equals(database.options().settings().get("WAL_RETENTION_PERIOD"))) {
                throw ErrorCode.WAL_RETENTION_ZERO.error();
            }
            return new Topic(name, database.name(), kind, table, query, sql(), schema, now, content(meta));
        }

        private static Topic.Content content(TopicStatement.Meta meta) {
            return switch (meta) {
                case NONE -> Topic.Content.ROWS;
                case WITH -> Topic.Content.ROWS_AND_CHANGES;
                case ONLY -> Topic.Content.CHANGES;
            };
        }

        /** A query with a row for each row of the tables that are meant. */
        private @Nullable TopicQuery condition(TopicStatement.CreateOfTable node, SuperTable superTable) {
            var where = node.where();
            if (where == null) {
                return null;
            }
            var query = TableConditions.query(node.table(), where);
            queries.columns(query, context);
            return new TopicQuery(query, superTable.name(), superTable.schema(), context.zone());
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
                markDatabase(update, topic.database());
            } else if (!ifNotExists) {
                throw ErrorCode.TOPIC_EXISTS.error();
            }
            return Answer.Affected.NONE;
        }

        /** The log of a database with topics is kept whole. */
        private static void markDatabase(StoreUpdate update, String name) {
            var hasTopic = update.topics().all().stream()
                    .anyMatch(topic -> topic.database().equals(name));
            TableNames.writable(update, name).log().setHasTopic(hasTopic);
        }

        @Override
        public Answer visit(TopicStatement.Drop node) {
            return store.update(update -> {
                var topic = update.topics().get(node.name().text());
                if (topic == null) {
                    if (!node.ifExists()) {
                        throw ErrorCode.TOPIC_MISSING.error();
                    }
                    return Answer.Affected.NONE;
                }
                var groups = Membership.current(update);
                if (!node.force() && groups.isRead(topic.name())) {
                    throw ErrorCode.TOPIC_SUBSCRIBED.error();
                }
                update.setGroups(groups.withoutTopic(topic.name()));
                update.setTopics(update.topics().without(topic.name()));
                markDatabase(update, topic.database());
                return Answer.Affected.NONE;
            });
        }

        @Override
        public Answer visit(TopicStatement.DropGroup node) {
            return store.update(update -> {
                var groups = Membership.current(update);
                var topic = node.topic().text();
                var name = node.group().text();
                if (groups.group(topic, name) == null) {
                    if (!node.ifExists()) {
                        throw ErrorCode.SUBSCRIPTION_MISSING.error();
                    }
                } else if (!node.force() && groups.isRead(topic, name)) {
                    throw ErrorCode.CONSUMER_GROUP_IN_USE.error();
                } else {
                    update.setGroups(groups.withoutGroup(topic, name));
                }
                return Answer.Affected.NONE;
            });
        }
    }
}
