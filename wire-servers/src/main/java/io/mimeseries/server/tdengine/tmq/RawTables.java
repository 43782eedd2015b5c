package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.tdengine.block.BlockTypes;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests by which the server's parts tell each other to make tables. */
final class RawTables {
    private static final int CHILD = 2;
    private static final int FIRST_VERSION = 1;
    private static final int STATISTICS = 1;
    private static final int INDEXED = 2;
    private static final int KEY = 0x10;
    private static final int FIRST_ROOM = 256;

    private RawTables() {}

    static byte[] superTable(SuperTable table, TableSchema schema) {
        var out = new ByteSink(FIRST_ROOM);
        VarBytes.putText(out, table.name());
        VarBytes.putLong(out, table.info().uid());
        out.put(0);
        putFields(out, schema.columns(), 1, RawTables::columnFlags);
        putFields(out, schema.tags(), 1 + schema.columns().size(), RawTables::tagFlags);
        // no statement that changed it, and not made by another program
        VarBytes.putInt(out, 0);
        out.put(0);
        out.put(1);
        putCompression(out, schema.columns());
        VarBytes.putLong(out, table.keep());
        return out.put(0).put(table.virtual() ? 1 : 0).toByteArray();
    }

    /** How a field is marked. */
    @FunctionalInterface
    private interface Flags {
        int of(TableColumn column, int index);
    }

    private static int columnFlags(TableColumn column, int index) {
        return STATISTICS | (column.primaryKey() ? KEY : 0);
    }

    /** The first tag has an index. */
    private static int tagFlags(TableColumn tag, int index) {
        return index == 0 ? INDEXED : 0;
    }

    private static void putFields(ByteSink out, List<TableColumn> fields, int firstId, Flags flags) {
        VarBytes.putSigned(out, fields.size());
        VarBytes.putSigned(out, FIRST_VERSION);
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            out.put(BlockTypes.code(field.type()));
            out.put(flags.of(field, i));
            VarBytes.putSigned(out, BlockTypes.bytes(field.type()));
            VarBytes.putSigned(out, firstId + i);
            VarBytes.putText(out, field.name());
        }
    }

    private static void putCompression(ByteSink out, List<TableColumn> columns) {
        VarBytes.putSigned(out, columns.size());
        VarBytes.putSigned(out, FIRST_VERSION);
        for (int i = 0; i < columns.size(); i++) {
            VarBytes.putSigned(out, 1 + i);
            VarBytes.putInt(out, CompressionCodes.of(columns.get(i).compression()));
        }
    }

    /** With its length in front. */
    static byte[] child(ChildTable table, TableSchema schema, long superUid) {
        var out = new ByteSink(FIRST_ROOM);
        out.put(0);
        VarBytes.putText(out, table.name());
        VarBytes.putLong(out, table.info().uid());
        VarBytes.putLong(out, table.info().created());
        VarBytes.putInt(out, table.info().ttl());
        out.put(CHILD);
        putComment(out, table.info().comment());
        VarBytes.putText(out, table.superTable());
        out.put(schema.tags().size());
        VarBytes.putLong(out, superUid);
        var tags = RawTags.of(schema, table.tags());
        VarBytes.put(out, tags.length);
        out.put(tags);
        VarBytes.putInt(out, schema.tags().size());
        schema.tags().forEach(tag -> VarBytes.putText(out, tag.name()));
        VarBytes.putInt(out, 0);
        out.put(0);
        var framed = new ByteSink(out.size() + Integer.BYTES);
        VarBytes.putInt(framed, out.size());
        return framed.put(out.toByteArray()).toByteArray();
    }

    private static void putComment(ByteSink out, @Nullable String comment) {
        VarBytes.putInt(out, comment == null ? -1 : comment.length());
        if (comment != null && !comment.isEmpty()) {
            VarBytes.putText(out, comment);
        }
    }
}
