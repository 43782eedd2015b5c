package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.LogRecord;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.subscription.ConsumedMessage;
import io.mimeseries.tdengine.subscription.TableEvent;
import java.util.List;

/** Tables that were made, as bytes (recorded from 3.3.7: {@code tmq_raw.jsonl}). */
final class RawChanges {
    private static final int CREATE_TABLES = 515;
    private static final int CREATE_SUPER_TABLE = 531;

    private RawChanges() {}

    static RawData of(ConsumedMessage message) {
        var record = message.changes().get(0).record();
        if (record instanceof LogRecord.Change change && change.before() == null) {
            if (change.after() instanceof SuperTable table) {
                return new RawData(
                        CREATE_SUPER_TABLE, framed(message.vgroup(), RawTables.superTable(table, change.schema())));
            }
            if (change.after() instanceof ChildTable) {
                return new RawData(CREATE_TABLES, framed(message.vgroup(), children(message.changes())));
            }
        }
        throw new NotEmulatedException("raw data of ALTER, DROP and DELETE, and of normal tables");
    }

    private static byte[] children(List<TableEvent> made) {
        var out = new ByteSink(256);
        VarBytes.putSigned(out, made.size());
        for (var event : made) {
            if (event.record() instanceof LogRecord.Change change && change.after() instanceof ChildTable table) {
                out.put(RawTables.child(table, change.schema(), change.superUid()));
            }
        }
        return out.put(0).toByteArray();
    }

    /** The head of the server's own messages: sizes and the vgroup. */
    private static byte[] framed(int vgroup, byte[] body) {
        var out = new ByteSink(body.length + 3 * Integer.BYTES);
        VarBytes.putInt(out, body.length + 3 * Integer.BYTES);
        VarBytes.putInt(out, vgroup);
        VarBytes.putInt(out, body.length);
        return out.put(body).toByteArray();
    }

    /** Behind rows: the tables that were made for them. */
    static void putTables(ByteSink out, List<TableEvent> made) {
        VarBytes.putInt(out, made.size());
        for (var event : made) {
            if (event.record() instanceof LogRecord.Change change && change.after() instanceof ChildTable table) {
                var bytes = RawTables.child(table, change.schema(), change.superUid());
                VarBytes.put(out, bytes.length);
                out.put(bytes);
            }
        }
    }
}
