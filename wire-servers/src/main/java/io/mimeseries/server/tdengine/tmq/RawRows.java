package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.tdengine.block.BlockTypes;
import io.mimeseries.server.tdengine.block.RawBlock;
import io.mimeseries.tdengine.subscription.ConsumedBlock;
import io.mimeseries.tdengine.subscription.ConsumedMessage;
import java.util.List;

/** Writes the rows of a message as the server's own client library hands them on (recorded from 3.3.7: {@code tmq_raw.jsonl}). */
final class RawRows {
    private static final int VERSION = 100;
    /** In the log, and with the version of this form. */
    private static final int OFFSET_IN_LOG = 0x11;

    private static final int OFFSETS_BYTES = 2 * (1 + Long.BYTES);
    private static final int BLOCK_HEAD = 18;
    private static final int FROM_TABLE = 1;
    private static final int FIRST_ROOM = 512;

    private RawRows() {}

    static byte[] of(ConsumedMessage message) {
        var out = new ByteSink(FIRST_ROOM);
        out.put(VERSION);
        VarBytes.putInt(out, OFFSETS_BYTES);
        putOffset(out, message.requested());
        putOffset(out, message.next());
        VarBytes.putInt(out, message.blocks().size());
        out.put(isNamed(message.blocks()) ? 1 : 0);
        out.put(1);
        for (var block : message.blocks()) {
            put(out, block, message.precision().number());
        }
        if (message.kind() == ConsumedMessage.Kind.ROWS_AND_TABLES) {
            RawChanges.putTables(out, message.changes());
        } else {
            VarBytes.putLong(out, 0);
        }
        return out.toByteArray();
    }

    private static boolean isNamed(List<ConsumedBlock> blocks) {
        return blocks.stream().anyMatch(block -> block.table() != null);
    }

    private static void putOffset(ByteSink out, long offset) {
        out.put(OFFSET_IN_LOG);
        VarBytes.putLong(out, offset);
    }

    private static void put(ByteSink out, ConsumedBlock block, int precision) {
        var bytes = RawBlock.ofMessage(block.columns(), block.rows()).bytes();
        VarBytes.put(out, BLOCK_HEAD + (long) bytes.length);
        VarBytes.putLong(out, 1);
        // the one number whose highest byte comes first
        out.putLong(block.rows().size());
        out.put(0).put(precision);
        out.put(bytes);
        VarBytes.putSigned(out, block.columns().size());
        VarBytes.putSigned(out, 0);
        var table = block.table();
        for (int i = 0; i < block.columns().size(); i++) {
            var column = block.columns().get(i);
            out.put(BlockTypes.code(column.type()));
            out.put(table == null ? 0 : FROM_TABLE);
            VarBytes.putSigned(out, BlockTypes.bytes(column.type()));
            VarBytes.putSigned(out, block.ids().get(i));
            VarBytes.putText(out, column.name());
        }
        if (table != null) {
            VarBytes.putText(out, table);
        }
    }
}
