package io.mimeseries.tdengine.subscription;

import io.mimeseries.tdengine.TDengineVersion;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.Topic;
import io.mimeseries.tdengine.store.WriteLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a vgroup's log from an offset on and puts together what a consumer gets of it. */
final class TopicReader {
    /** A message with that many rows takes no more records in. */
    private static final int ENOUGH_ROWS = 4096;

    private final TDengineStore store;
    private final RowPlanner planner;
    private final TDengineVersion version;

    TopicReader(TDengineStore store, RowPlanner planner, TDengineVersion version) {
        this.store = store;
        this.planner = planner;
        this.version = version;
    }

    /**
     * What was read.
     *
     * @param message null if there was nothing for the topic
     * @param next the offset of the first record that was not read
     */
    record Read(@Nullable ConsumedMessage message, long next) {}

    Read read(Topic topic, int vgroup, long from, Instant now) {
        var blocks = new ArrayList<ConsumedBlock>();
        var made = new ArrayList<TableEvent>();
        var rows = 0L;
        var next = from;
        LogSlice slice;
        do {
            slice = slice(topic, vgroup, next);
            if (slice == null) {
                break;
            }
            var topicRows = new TopicRows(planner, version, topic, slice.database(), now);
            for (var step : slice.steps()) {
                if (topic.content().hasChanges() && Changes.isSeen(topic, step.record())) {
                    if (!blocks.isEmpty()) {
                        return rows(topic, vgroup, from, next, slice, blocks, made);
                    }
                    return changes(topic, vgroup, from, next + 1, slice, List.of(new TableEvent(step.record())));
                }
                next++;
                if (!topic.content().hasRows()) {
                    var madeForRows = madeForRows(topic, step);
                    if (!madeForRows.isEmpty()) {
                        return changes(topic, vgroup, from, next, slice, madeForRows);
                    }
                    continue;
                }
                for (var candidate : step.candidates()) {
                    var block = topicRows.of(candidate);
                    if (block != null) {
                        blocks.add(block);
                        rows += block.rows().size();
                        if (topic.content().hasChanges()) {
                            candidate.made().forEach(made::add);
                        }
                    }
                }
                if (rows >= ENOUGH_ROWS) {
                    return rows(topic, vgroup, from, next, slice, blocks, made);
                }
            }
        } while (!slice.steps().isEmpty());
        return blocks.isEmpty() || slice == null
                ? new Read(null, next)
                : rows(topic, vgroup, from, next, slice, blocks, made);
    }

    private @Nullable LogSlice slice(Topic topic, int vgroup, long from) {
        return store.read(view -> {
            var database = view.database(topic.database());
            if (database == null) {
                return null;
            }
            for (WriteLog log : database.log().vgroups()) {
                if (log.vgroup() == vgroup) {
                    return LogSlice.of(database, topic, log, from);
                }
            }
            return null;
        });
    }

    private static Read rows(
            Topic topic,
            int vgroup,
            long from,
            long next,
            LogSlice slice,
            List<ConsumedBlock> blocks,
            List<TableEvent> made) {
        var kind = made.isEmpty() ? ConsumedMessage.Kind.ROWS : ConsumedMessage.Kind.ROWS_AND_TABLES;
        return new Read(message(topic, vgroup, kind, from, next, slice, blocks, made), next);
    }

    private static List<TableEvent> madeForRows(Topic topic, LogSlice.Step step) {
        return step.candidates().stream()
                .flatMap(Candidate::made)
                .filter(event -> Changes.isSeen(topic, event.record()))
                .toList();
    }

    private static Read changes(
            Topic topic, int vgroup, long from, long next, LogSlice slice, List<TableEvent> changes) {
        var kind = ConsumedMessage.Kind.CHANGE;
        return new Read(message(topic, vgroup, kind, from, next, slice, List.of(), changes), next);
    }

    private static ConsumedMessage message(
            Topic topic,
            int vgroup,
            ConsumedMessage.Kind kind,
            long from,
            long next,
            LogSlice slice,
            List<ConsumedBlock> blocks,
            List<TableEvent> changes) {
        var precision = slice.database().options().precision();
        return new ConsumedMessage(
                topic.name(), topic.database(), vgroup, kind, from, next, precision, blocks, changes);
    }
}
