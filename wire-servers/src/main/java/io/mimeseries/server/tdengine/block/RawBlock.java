package io.mimeseries.server.tdengine.block;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes rows of a result as one block (recorded from 3.3.7: {@code raw_blocks.jsonl}). */
public final class RawBlock {
    private static final int VERSION = 1;
    private static final int VERSION_IN_MESSAGES = 2;
    private static final int HAS_COLUMNS = 1 << 31;
    private static final int SIZE_AT = 4;
    private static final int OVERHEAD = 64;
    /** More than most texts take with their offset and length. */
    private static final int ROOM_FOR_TEXT = 24;

    private RawBlock() {}

    /** @return the block's bytes and the length of the longest value in each column */
    public static Encoded of(List<ResultColumn> columns, RowBatch rows) {
        return of(columns, List.of(rows));
    }

    /**
     * All rows of some batches as one block.
     *
     * @return the block's bytes and the length of the longest value in each column
     */
    public static Encoded of(List<ResultColumn> columns, List<RowBatch> batches) {
        return of(columns, batches, VERSION, new ByteSink(room(columns, batches)));
    }

    /**
     * The same where another block was.
     *
     * @param before whose bytes are gone afterwards
     */
    public static Encoded of(List<ResultColumn> columns, List<RowBatch> batches, Encoded before) {
        before.out().clear();
        return of(columns, batches, VERSION, before.out());
    }

    /** The same for a message of a topic (recorded from 3.3.7: {@code tmq_raw.jsonl}). */
    public static Encoded ofMessage(List<ResultColumn> columns, RowBatch rows) {
        var batches = List.of(rows);
        return of(columns, batches, VERSION_IN_MESSAGES, new ByteSink(room(columns, batches)));
    }

    private static int rows(List<RowBatch> batches) {
        return batches.stream().mapToInt(RowBatch::size).sum();
    }

    private static int room(List<ResultColumn> columns, List<RowBatch> batches) {
        int ofRow = columns.stream()
                .mapToInt(column -> column.type().kind().isVariable()
                        ? ROOM_FOR_TEXT
                        : 1 + column.type().kind().bytes())
                .sum();
        return OVERHEAD + rows(batches) * ofRow;
    }

    private static Encoded of(List<ResultColumn> columns, List<RowBatch> batches, int version, ByteSink out) {
        int rows = rows(batches);
        LittleEndian.put(out, version, Integer.BYTES);
        LittleEndian.put(out, 0, Integer.BYTES);
        LittleEndian.put(out, rows, Integer.BYTES);
        LittleEndian.put(out, columns.size(), Integer.BYTES);
        LittleEndian.put(out, HAS_COLUMNS, Integer.BYTES);
        LittleEndian.put(out, 0, Long.BYTES);
        for (var column : columns) {
            out.put(BlockTypes.code(column.type()));
            LittleEndian.put(out, BlockTypes.storage(column.type()), Integer.BYTES);
        }
        int sizes = out.size();
        for (int i = 0; i < columns.size(); i++) {
            LittleEndian.put(out, 0, Integer.BYTES);
        }
        var longest = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            var parts = batches.stream().map(batch -> batch.values().get(index)).toList();
            var written = ColumnEncoder.put(out, columns.get(i).type(), parts, rows);
            LittleEndian.set(out, sizes + i * Integer.BYTES, written.size());
            longest[i] = written.longest();
        }
        // no value was left out
        out.put(0);
        LittleEndian.set(out, SIZE_AT, out.size());
        return new Encoded(out, longest);
    }

    /**
     * A block.
     *
     * @param out its bytes
     * @param longest bytes of the longest value in each column
     */
    public record Encoded(ByteSink out, int[] longest) {
        public byte[] bytes() {
            return out.toByteArray();
        }

        /** Without copying them; valid until there is another block in this one's place. */
        public ByteBuffer buffer() {
            return out.asBuffer();
        }
    }
}
