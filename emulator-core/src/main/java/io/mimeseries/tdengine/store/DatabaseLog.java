package io.mimeseries.tdengine.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The logs of a database, one for each vgroup. To be used under the store's lock only. */
public final class DatabaseLog {
    /** The first numbers are the server's own. */
    private static final int NUMBERS_BASE = 2;
    /** What is kept of a database that no topic is about: consumers of a topic to come find as much. */
    private static final long BYTES_WITHOUT_TOPIC = 32L << 20;

    private static final int MOST_KNOWN = 4096;

    private final String database;
    private final List<WriteLog> vgroups;
    /** The vgroups of tables that were written before. */
    private final Map<String, WriteLog> written = new HashMap<>();

    private boolean hasTopic;
    private long now;
    private long since;

    DatabaseLog(String database, long id, DatabaseOptions options) {
        this.database = database;
        this.vgroups = new ArrayList<>();
        var count = options.settings().get("VGROUPS") instanceof Long set ? (int) Math.max(1, set) : 1;
        for (int index = 0; index < count; index++) {
            vgroups.add(new WriteLog((int) (NUMBERS_BASE + id + index)));
        }
    }

    private DatabaseLog(DatabaseLog other) {
        this.database = other.database;
        this.vgroups =
                new ArrayList<>(other.vgroups.stream().map(WriteLog::copy).toList());
        this.hasTopic = other.hasTopic;
        this.now = other.now;
        this.since = other.since;
    }

    DatabaseLog copy() {
        return new DatabaseLog(this);
    }

    /** The moment of what is written from here on. */
    void at(long moment, DatabaseOptions options) {
        now = moment;
        since = since(moment, options);
    }

    /** The moment from which on records are kept: {@code WAL_RETENTION_PERIOD} before another one. */
    public static long since(long moment, DatabaseOptions options) {
        var seconds = options.settings().get("WAL_RETENTION_PERIOD") instanceof Long set ? set : -1;
        return seconds < 0 ? Long.MIN_VALUE : moment - seconds * 1000;
    }

    /** In the order of their numbers. */
    public List<WriteLog> vgroups() {
        return List.copyOf(vgroups);
    }

    /** The vgroup of a table. */
    WriteLog of(String table) {
        return vgroups.get(Vgroups.of(database, table, vgroups.size()));
    }

    /** The same for who writes, again and again into the same tables. */
    private WriteLog ofWritten(String table) {
        var known = written.get(table);
        if (known == null) {
            known = of(table);
            if (written.size() == MOST_KNOWN) {
                written.clear();
            }
            written.put(table, known);
        }
        return known;
    }

    /** Says whether there is a topic about the database. */
    public void setHasTopic(boolean changed) {
        hasTopic = changed;
    }

    /** Rows that a statement has written. */
    public void written(List<LoggedRows> tables) {
        if (vgroups.size() == 1) {
            append(vgroups.get(0), tables);
            return;
        }
        if (tables.size() == 1) {
            append(ofWritten(tables.get(0).table()), tables);
            return;
        }
        for (var vgroup : vgroups) {
            var own = tables.stream()
                    .filter(rows -> ofWritten(rows.table()) == vgroup)
                    .toList();
            if (!own.isEmpty()) {
                append(vgroup, own);
            }
        }
    }

    private void append(WriteLog vgroup, List<LoggedRows> tables) {
        var bytes = 0L;
        for (var rows : tables) {
            bytes += rows.bytes();
        }
        append(vgroup, new LogRecord.Rows(tables), bytes);
    }

    private void append(WriteLog vgroup, LogRecord record, long bytes) {
        vgroup.append(record, now, bytes);
        vgroup.trim(since, hasTopic ? Long.MAX_VALUE : BYTES_WITHOUT_TOPIC / vgroups.size());
    }

    /** Rows that a statement has taken away. */
    public void deleted(LogRecord.Deletion deletion) {
        append(of(deletion.table().name()), deletion, 0);
    }

    void changed(LogRecord.Change change) {
        appendAbout(change.after(), change);
    }

    void removed(Table table) {
        appendAbout(table, new LogRecord.Removal(table));
    }

    /** All vgroups know the supertables. */
    private void appendAbout(Table table, LogRecord record) {
        if (table instanceof SuperTable) {
            vgroups.forEach(vgroup -> append(vgroup, record, 0));
        } else {
            append(of(table.name()), record, 0);
        }
    }
}
