package io.mimeseries.server.tdengine.block;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.bind.BlockWrites.TableBlock;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads data of a topic as consumers get it raw: blocks, each with the names of its columns and of its table (recorded: {@code tmq_raw.jsonl}). */
public final class RawDataReader {
    private static final int VERSION = 100;
    /** What stands before each block: two numbers of eight bytes, and two of one. */
    private static final int HEAD = 18;

    private final ByteBuffer in;

    private RawDataReader(ByteBuffer in) {
        this.in = in;
    }

    /**
     * The blocks.
     *
     * @throws BlockException if the bytes are no such data
     * @throws io.mimeseries.tdengine.TDengineException of code 0x0118 if a block has no names: data of a topic of a query cannot be written
     */
    public static List<TableBlock> read(ByteBuffer bytes) {
        try {
            return new RawDataReader(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN)).blocks();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BlockException("raw data that end too early");
        }
    }

    private List<TableBlock> blocks() {
        if (in.get() != VERSION) {
            throw new BlockException("raw data of another version");
        }
        skip(in.getInt());
        int count = in.getInt();
        boolean hasTables = in.get() != 0;
        boolean hasSchemas = in.get() != 0;
        if (count < 0 || count > in.remaining() / HEAD) {
            throw new BlockException(Integer.toUnsignedString(count) + " blocks");
        }
        if (!hasTables || !hasSchemas) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        var blocks = new ArrayList<TableBlock>();
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        return blocks;
    }

    private TableBlock block() {
        int length = varint();
        int begin = in.position();
        skip(length);
        var columns = RawBlockReader.readTyped(in.slice(begin + HEAD, length - HEAD));
        int count = zigzag();
        zigzag();
        if (count != columns.size()) {
            throw new BlockException(count + " names of " + columns.size() + " columns");
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            // type and flags
            skip(2);
            // bytes and number
            zigzag();
            zigzag();
            names.add(text());
        }
        return new TableBlock(text(), names, columns);
    }

    private void skip(int bytes) {
        in.position(Math.addExact(in.position(), bytes));
    }

    private int varint() {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = in.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new BlockException("a number of too many bytes");
    }

    private int zigzag() {
        int value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    /** Behind its length, which counts the zero at its end. */
    private String text() {
        int length = varint();
        if (length <= 0 || length > in.remaining()) {
            throw new BlockException("a text of " + Integer.toUnsignedString(length) + " bytes");
        }
        var bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, 0, length - 1, StandardCharsets.UTF_8);
    }
}
