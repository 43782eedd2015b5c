package io.mimeseries.tdengine.definition;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.Topics;

/** What topics keep from being dropped. */
final class TopicChecks {
    private TopicChecks() {}

    static void requireNone(Topics topics, Database database, Table table) {
        if (topics.all().stream()
                .anyMatch(topic ->
                        topic.database().equals(database.name()) && table.name().equals(topic.table()))) {
            throw ErrorCode.TOPIC_FIRST.error();
        }
    }
}
