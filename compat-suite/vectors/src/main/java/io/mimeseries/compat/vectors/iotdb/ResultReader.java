package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.server.iotdb.thrift.Struct;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of answers, written for the tests and from the format's description alone: nothing of the server's encoders is used. */
final class ResultReader {
    private static final int REPEATED = 4;

    private final List<String> names;
    private final List<DataType> types;
    private final boolean ignoreTimestamp;
    private final List<Integer> sources = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** @param answer of a query, the first */
    ResultReader(Struct answer) {
        names = answer.list(3);
        types = answer.<String>list(6).stream().map(DataType::valueOf).toList();
        ignoreTimestamp = answer.bool(5, false);
        @SuppressWarnings("unchecked") // the field's type
        var map = (@Nullable Map<String, Integer>) answer.get(9);
        for (int i = 0; i < names.size(); i++) {
            sources.add(map == null ? i : map.get(names.get(i)));
        }
    }

    ObjectNode tree() {
        return Trees.resultSet(names, types, ignoreTimestamp, rows);
    }

    private static DataType type(byte code) {
        for (var type : DataType.values()) {
            if (type.code() == code) {
                return type;
            }
        }
        throw new IllegalStateException("a type that nobody knows: " + code);
    }

    /** Adds the rows of some blocks; how many blocks there were. */
    int addBlocks(@Nullable List<ByteBuffer> blocks) {
        for (var block : blocks == null ? List.<ByteBuffer>of() : blocks) {
            var bytes = block.slice();
            var blockTypes = new ArrayList<DataType>();
            for (int left = bytes.getInt(); left > 0; left--) {
                blockTypes.add(type(bytes.get()));
            }
            int count = bytes.getInt();
            var encodings = new byte[blockTypes.size() + 1];
            bytes.get(encodings);
            var times = column(bytes, encodings[0], DataType.INT64, count);
            var columns = new ArrayList<List<@Nullable Object>>();
            for (int i = 0; i < blockTypes.size(); i++) {
                columns.add(column(bytes, encodings[i + 1], blockTypes.get(i), count));
            }
            if (bytes.hasRemaining()) {
                throw new IllegalStateException("bytes behind a block");
            }
            add(times, columns);
        }
        return blocks == null ? 0 : blocks.size();
    }

    private static List<@Nullable Object> column(ByteBuffer bytes, int encoding, DataType type, int count) {
        var values = new ArrayList<@Nullable Object>();
        if (encoding == REPEATED) {
            var one = column(bytes, bytes.get(), type, 1).get(0);
            for (int row = 0; row < count; row++) {
                values.add(one);
            }
            return values;
        }
        if (encoding != encoding(type)) {
            throw new IllegalStateException("encoding " + encoding + " of " + type);
        }
        var nulls = bytes.get() == 1 ? bits(bytes, count) : new boolean[count];
        var booleans = type == DataType.BOOLEAN ? bits(bytes, count) : new boolean[0];
        for (int row = 0; row < count; row++) {
            if (nulls[row]) {
                values.add(null);
            } else {
                values.add(type == DataType.BOOLEAN ? (Object) booleans[row] : value(bytes, type));
            }
        }
        return values;
    }

    private static int encoding(DataType type) {
        return switch (type) {
            case BOOLEAN -> 0;
            case INT32, FLOAT -> 1;
            case INT64, DOUBLE -> 2;
            case TEXT -> 3;
        };
    }

    /** Adds the rows of a data set; how many there were. */
    int addDataSet(@Nullable Struct dataSet) {
        if (dataSet == null) {
            return 0;
        }
        var times = dataSet.binary(1).slice();
        int count = times.remaining() / Long.BYTES;
        var timeColumn = new ArrayList<@Nullable Object>();
        for (int row = 0; row < count; row++) {
            timeColumn.add(times.getLong());
        }
        List<ByteBuffer> values = dataSet.list(2);
        List<ByteBuffer> bits = dataSet.list(3);
        var columns = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < values.size(); i++) {
            columns.add(column(values.get(i).slice(), bits.get(i).slice(), type(i), count));
        }
        add(timeColumn, columns);
        return count;
    }

    private DataType type(int source) {
        return types.get(sources.indexOf(source));
    }

    private static List<@Nullable Object> column(ByteBuffer bytes, ByteBuffer bitBytes, DataType type, int count) {
        var present = bits(bitBytes, count);
        var values = new ArrayList<@Nullable Object>();
        for (int row = 0; row < count; row++) {
            if (!present[row]) {
                values.add(null);
            } else {
                values.add(type == DataType.BOOLEAN ? (Object) (bytes.get() == 1) : value(bytes, type));
            }
        }
        if (bytes.hasRemaining() || bitBytes.hasRemaining()) {
            throw new IllegalStateException("bytes behind a column");
        }
        return values;
    }

    private static boolean[] bits(ByteBuffer bytes, int count) {
        var bits = new boolean[count];
        int current = 0;
        for (int i = 0; i < count; i++) {
            current = i % 8 == 0 ? bytes.get() : current << 1;
            bits[i] = (current & 0x80) != 0;
        }
        return bits;
    }

    private static Object value(ByteBuffer bytes, DataType type) {
        return switch (type) {
            case BOOLEAN -> throw new IllegalStateException("booleans have forms of their own");
            case INT32 -> bytes.getInt();
            case INT64 -> bytes.getLong();
            case FLOAT -> bytes.getFloat();
            case DOUBLE -> bytes.getDouble();
            case TEXT -> {
                var utf8 = new byte[bytes.getInt()];
                bytes.get(utf8);
                yield new String(utf8, StandardCharsets.UTF_8);
            }
        };
    }

    private void add(List<@Nullable Object> times, List<List<@Nullable Object>> columns) {
        for (int row = 0; row < times.size(); row++) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(ignoreTimestamp ? null : times.get(row));
            for (var source : sources) {
                cells.add(columns.get(source).get(row));
            }
            rows.add(cells);
        }
    }
}
