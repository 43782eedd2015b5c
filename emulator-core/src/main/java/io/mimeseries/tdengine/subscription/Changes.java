package io.mimeseries.tdengine.subscription;

import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.LogRecord;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.Topic;
import io.mimeseries.tdengine.store.VirtualTable;

/** Which changes of tables a topic tells. */
final class Changes {
    private Changes() {}

    static boolean isSeen(Topic topic, LogRecord record) {
        return record.accept(new LogRecord.Visitor<Boolean>() {
            @Override
            public Boolean visit(LogRecord.Nothing nothing) {
                return false;
            }

            @Override
            public Boolean visit(LogRecord.Rows rows) {
                return false;
            }

            @Override
            public Boolean visit(LogRecord.Deletion deletion) {
                return isAbout(topic, deletion.table());
            }

            @Override
            public Boolean visit(LogRecord.Change change) {
                return isAbout(topic, change.after());
            }

            @Override
            public Boolean visit(LogRecord.Removal removal) {
                return isAbout(topic, removal.table());
            }
        });
    }

    private static boolean isAbout(Topic topic, Table table) {
        if (table instanceof VirtualTable) {
            return false;
        }
        return topic.table() == null
                || table.name().equals(topic.table())
                || (table instanceof ChildTable child && child.superTable().equals(topic.table()));
    }
}
