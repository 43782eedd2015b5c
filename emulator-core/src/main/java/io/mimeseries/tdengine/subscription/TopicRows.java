package io.mimeseries.tdengine.subscription;

import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.TDengineVersion;
import io.mimeseries.tdengine.select.plan.PlannedQuery;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.Topic;
import io.mimeseries.tdengine.store.TopicQuery;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a topic makes of rows that were written. */
record TopicRows(RowPlanner planner, TDengineVersion version, Topic topic, Database.Form database, Instant now) {

    /** Null if the topic wants none of the rows. */
    @Nullable
    ConsumedBlock of(Candidate candidate) {
        var table = new LoggedTable(candidate);
        var query = topic.query();
        if (topic.kind() == Topic.Kind.COLUMN && query != null) {
            return queried(query, table);
        }
        if (query != null && rows(plan(query, table)).size() == 0) {
            return null;
        }
        return table.block(database);
    }

    private @Nullable ConsumedBlock queried(TopicQuery query, LoggedTable table) {
        var plan = plan(query, table);
        var rows = rows(plan);
        if (rows.size() == 0) {
            return null;
        }
        return new ConsumedBlock(
                null,
                plan.columns().stream()
                        .map(column -> new ResultColumn(column.name(), column.type()))
                        .toList(),
                IntStream.rangeClosed(1, plan.columns().size()).boxed().toList(),
                rows);
    }

    private PlannedQuery plan(TopicQuery query, LoggedTable table) {
        var context = new StatementContext(topic.sql(), "", database.name(), query.zone(), now, version);
        return planner.plan(query.query(), table.view(database, query.schema(), now.toEpochMilli()), context);
    }

    private static RowBatch rows(PlannedQuery plan) {
        return Batches.concat(plan.rows().get().drain(), plan.columnTypes());
    }
}
