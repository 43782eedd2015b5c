package io.mimeseries.server.tdengine.block;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import java.util.List;

/** Writes rows of a result as one block (recorded from 3.3.7: {@code raw_blocks.jsonl}). */
public final class RawBlock {
    private static final int VERSION = 1;
    private static final int VERSION_IN_MESSAGES = 2;
    private static final int HAS_COLUMNS = 1 << 31;
    private static final int SIZE_AT = 4;
    private static final int OVERHEAD = 64;
    /** More than most values take. */
    private static final int ROOM_FOR_VALUE = 12;

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
        return of(columns, batches, VERSION);
    }

    /** The same for a message of a topic (recorded from 3.3.7: {@code tmq_raw.jsonl}). */
    public static Encoded ofMessage(List<ResultColumn> columns, RowBatch rows) {
        return of(columns, List.of(rows), VERSION_IN_MESSAGES);
    }

    private static Encoded of(List<ResultColumn> columns, List<RowBatch> batches, int version) {
        int rows = batches.stream().mapToInt(RowBatch::size).sum();
        var out = new ByteSink(OVERHEAD + rows * columns.size() * ROOM_FOR_VALUE);
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
        return new Encoded(out.toByteArray(), longest);
    }

    /** @param longest bytes of the longest value in each column */
    public record Encoded(byte[] bytes, int[] longest) {}
}
