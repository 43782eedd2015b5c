package io.mimeseries.compat.vectors.tdengine.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads blocks and takes nothing that stands there for granted: each number must be the one that follows from the others. */
public final class BlockDecoder {
    /** Of the blocks of results. */
    public static final int RESULT = 1;
    /** Of the blocks of topics. */
    public static final int TOPIC = 2;

    private static final int FLAGS = 1 << 31;

    private final ByteBuffer in;
    private final CellDecoder cells;

    private BlockDecoder(ByteBuffer in, int fractionDigits) {
        this.in = in;
        cells = new CellDecoder(in, fractionDigits);
    }

    /**
     * Reads one.
     *
     * @param fractionDigits of times: 3, 6 or 9
     * @param version {@link #RESULT} or {@link #TOPIC}
     * @throws IllegalArgumentException if it is not what it says
     */
    public static Block read(byte[] bytes, int fractionDigits, int version) {
        return new BlockDecoder(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), fractionDigits).block(version);
    }

    private Block block(int version) {
        expect("version", in.getInt(), version);
        expect("length", in.getInt(), in.limit());
        int rows = in.getInt();
        int columns = in.getInt();
        expect("flags", in.getInt(), FLAGS);
        expect("group", (int) in.getLong(), 0);
        var types = new int[columns];
        var names = new ArrayList<String>();
        var scales = new int[columns];
        for (int i = 0; i < columns; i++) {
            types[i] = in.get();
            int size = in.getInt();
            scales[i] = size & 0xFF;
            names.add(SocketTypes.name(types[i], size >> 8 & 0xFF, scales[i]));
        }
        var sizes = new int[columns];
        for (int i = 0; i < columns; i++) {
            sizes[i] = in.getInt();
        }
        var values = new ArrayList<List<JsonNode>>();
        for (int i = 0; i < columns; i++) {
            values.add(
                    SocketTypes.isVariable(types[i])
                            ? variable(types[i], sizes[i], rows)
                            : fixed(types[i], scales[i], sizes[i], rows));
        }
        expect("last byte", in.get(), 0);
        expect("bytes left", in.remaining(), 0);
        return new Block(names, transposed(values, rows));
    }

    private static void expect(String what, int found, int wanted) {
        if (found != wanted) {
            throw new IllegalArgumentException(what + " is " + found + ", not " + wanted);
        }
    }

    private List<JsonNode> fixed(int type, int scale, int size, int rows) {
        expect("size of a column", size, rows * SocketTypes.size(type));
        var nulls = new byte[(rows + 7) / 8];
        in.get(nulls);
        var values = new ArrayList<JsonNode>();
        for (int row = 0; row < rows; row++) {
            var value = cells.fixed(type, scale);
            boolean isNull = (nulls[row / 8] >> (7 - row % 8) & 1) == 1;
            values.add(isNull ? JsonNodeFactory.instance.nullNode() : value);
        }
        return values;
    }

    private List<JsonNode> variable(int type, int size, int rows) {
        var offsets = new int[rows];
        for (int row = 0; row < rows; row++) {
            offsets[row] = in.getInt();
        }
        int begin = in.position();
        var values = new ArrayList<JsonNode>();
        for (int offset : offsets) {
            if (offset == -1) {
                values.add(JsonNodeFactory.instance.nullNode());
            } else {
                in.position(begin + offset);
                values.add(cells.variable(type));
                if (in.position() > begin + size) {
                    throw new IllegalArgumentException("a value that ends behind its column");
                }
            }
        }
        in.position(begin + size);
        return values;
    }

    private static List<JsonNode> transposed(List<List<JsonNode>> columns, int rows) {
        var transposed = new ArrayList<JsonNode>();
        for (int row = 0; row < rows; row++) {
            var cells = JsonNodeFactory.instance.arrayNode();
            for (var column : columns) {
                cells.add(column.get(row));
            }
            transposed.add(cells);
        }
        return transposed;
    }
}
