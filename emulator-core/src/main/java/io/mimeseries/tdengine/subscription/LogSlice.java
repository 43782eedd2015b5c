package io.mimeseries.tdengine.subscription;

import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.LogRecord;
import io.mimeseries.tdengine.store.LoggedRows;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.store.Topic;
import io.mimeseries.tdengine.store.WriteLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Some records of a vgroup as a topic sees them: taken under the store's lock, to be looked at without it.
 *
 * @param steps one for each record
 */
record LogSlice(Database.Form database, List<Step> steps) {
    /** Records that are looked at under one lock. */
    private static final int MOST_RECORDS = 256;

    LogSlice {
        steps = List.copyOf(steps);
    }

    /**
     * What a topic sees of one record.
     *
     * @param candidates rows of tables that still exist
     * @param record the record itself
     */
    record Step(List<Candidate> candidates, LogRecord record) {}

    static LogSlice of(Database database, Topic topic, WriteLog log, long from) {
        var steps = new ArrayList<Step>();
        for (var record : log.records(from, MOST_RECORDS)) {
            steps.add(new Step(
                    record instanceof LogRecord.Rows rows ? candidates(database, topic, rows) : List.of(), record));
        }
        return new LogSlice(database.form(), steps);
    }

    private static List<Candidate> candidates(Database database, Topic topic, LogRecord.Rows record) {
        var byTable = new LinkedHashMap<Long, Candidate>();
        for (var rows : record.tables()) {
            if (!isWanted(topic, rows)) {
                continue;
            }
            var known = byTable.get(rows.uid());
            if (known != null) {
                var parts = new ArrayList<>(known.parts());
                parts.add(rows);
                byTable.put(rows.uid(), new Candidate(parts, known.tags(), known.superUid()));
                continue;
            }
            var table = database.find(rows.table());
            if (table != null && table.info().uid() == rows.uid()) {
                var tags = table instanceof ChildTable child ? child.tags() : TagValues.NONE;
                byTable.put(rows.uid(), new Candidate(List.of(rows), tags, database.superUid(table)));
            }
        }
        return List.copyOf(byTable.values());
    }

    private static boolean isWanted(Topic topic, LoggedRows rows) {
        return topic.table() == null
                || topic.table().equals(rows.table())
                || Objects.equals(topic.table(), rows.superTable());
    }
}
