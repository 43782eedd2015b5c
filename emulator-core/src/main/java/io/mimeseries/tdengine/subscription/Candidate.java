package io.mimeseries.tdengine.subscription;

import io.mimeseries.tdengine.store.LogRecord;
import io.mimeseries.tdengine.store.LoggedRows;
import io.mimeseries.tdengine.store.TagValues;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of a record that a topic may want.
 *
 * @param parts of one table, in the order in which they were written
 * @param tags of the table as it is now
 * @param superUid of the supertable that it belongs to, 0 if it belongs to none
 */
record Candidate(List<LoggedRows> parts, TagValues tags, long superUid) {
    /** The table, if the statement that wrote the rows made it. */
    Stream<TableEvent> made() {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.created()))
                .map(table -> new TableEvent(new LogRecord.Change(null, null, table, first().schema(), superUid)));
    }

    LoggedRows first() {
        return parts.get(0);
    }
}
