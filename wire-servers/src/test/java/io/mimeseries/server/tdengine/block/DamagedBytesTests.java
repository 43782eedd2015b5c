package io.mimeseries.server.tdengine.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Damaged blocks and bound values are read or refused, and none takes more room than its length is worth. */
class DamagedBytesTests {
    private static final long SEED = Long.getLong("mimeseries.fuzz.seed", 1);
    private static final int MESSAGES = Integer.getInteger("mimeseries.fuzz.inputs", 20_000);
    /** A column or a decimal of some bytes becomes an object of its own. */
    private static final int ROOM_FOR_A_BYTE = 200;

    private static final int ROOM_FOR_ANY = 16 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void everyBlockIsReadOrRefused() {
        run(List.of(block(100), block(3), block(0)), RawBlockReader::read);
    }

    @Test
    void everyPayloadIsReadOrRefused() {
        run(List.of(payload(true, 3), payload(false, 50), payload(true, 0)), BindPayload::read);
    }

    @Test
    void rowsMayShareATextButTextsMayNotOverlap() {
        assertThat(new TextArea(ByteBuffer.wrap(new byte[] {0, 1, 'x'}), DataType.VARCHAR).values(new int[] {0, -1, 0}))
                .containsExactly("x", null, "x");
        // the second text is the end of the first
        var overlapping = new TextArea(ByteBuffer.wrap(new byte[] {0, 3, 0, 1, 'x'}), DataType.VARCHAR);
        assertThatThrownBy(() -> overlapping.values(new int[] {0, 2})).isInstanceOf(BlockException.class);
    }

    @Test
    void boundColumnsDoNotEndBeforeTheyBegin() {
        var bytes = payload(false, 1);
        // the length of the first column, behind the head and one length for each table
        ByteBuffer.wrap(bytes).putInt(28 + 2 * Integer.BYTES, 0);
        assertThatThrownBy(() -> BindPayload.read(ByteBuffer.wrap(bytes))).isInstanceOf(BlockException.class);
    }

    private static void run(List<byte[]> messages, Consumer<ByteBuffer> reader) {
        messages.forEach(message -> reader.accept(ByteBuffer.wrap(message)));
        var findings = new ArrayList<String>();
        var random = new Random(SEED);
        for (int i = 0; i < MESSAGES; i++) {
            ask(damaged(messages.get(random.nextInt(messages.size())), random), reader, findings);
        }
        assertThat(findings).isEmpty();
    }

    private static void ask(byte[] message, Consumer<ByteBuffer> reader, List<String> findings) {
        long most = ROOM_FOR_ANY + (long) ROOM_FOR_A_BYTE * message.length;
        long taken = taken(message, reader, findings);
        if (taken > most) {
            // what runs for the first time takes room once
            taken = taken(message, reader, findings);
        }
        if (taken > most) {
            findings.add("more than " + most + " bytes for " + message.length + " "
                    + HexFormat.of().formatHex(message));
        }
    }

    /** Bytes that were allocated on the way. */
    private static long taken(byte[] message, Consumer<ByteBuffer> reader, List<String> findings) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            reader.accept(ByteBuffer.wrap(message));
        } catch (BlockException refused) {
            // in the words of the service
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            findings.add(e + " " + HexFormat.of().formatHex(message));
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** With bytes changed, left out or put in, or numbers that claim too much; mostly where lengths and counts stand. */
    private static byte[] damaged(byte[] message, Random random) {
        var bytes = message.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 2; times--) {
            int at = random.nextInt(random.nextBoolean() ? Math.min(bytes.length, 120) : bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 ->
                    Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) (random.nextBoolean() ? 0x7F : 0xFF));
                case 4 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0);
                default -> bytes = without(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)));
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        var rest = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }

    /** A column of each type. */
    private static byte[] block(int rows) {
        var columns = new ArrayList<ResultColumn>();
        var values = new ArrayList<Column>();
        for (var kind : DataType.values()) {
            if (kind != DataType.NULL) {
                columns.add(new ResultColumn("c", kind.isDecimal() ? decimal(kind) : new ValueType(kind, 20)));
                values.add(values(kind, rows));
            }
        }
        return RawBlock.of(columns, new RowBatch(rows, values)).bytes();
    }

    private static ValueType decimal(DataType kind) {
        return ValueType.decimal(kind == DataType.DECIMAL ? 38 : 18, 2);
    }

    private static Column values(DataType kind, int rows) {
        return switch (kind.columnType()) {
            case BOOLEAN -> new BooleanColumn(new boolean[rows]);
            case DOUBLE -> new DoubleColumn(new double[rows]);
            case STRING -> {
                var texts = new String[rows];
                Arrays.fill(texts, kind.isDecimal() ? "12.34" : "text");
                yield new StringColumn(texts);
            }
            default -> new LongColumn(new long[rows]);
        };
    }

    /** Two tables with a column of each kind, of which one has no values; with names and tags or without. */
    private static byte[] payload(boolean isNamed, int rows) {
        var tables = 2;
        var head = 28;
        var names = new ByteSink(64);
        var tags = new ByteSink(64);
        if (isNamed) {
            for (int i = 0; i < tables; i++) {
                LittleEndian.put(names, 3, Short.BYTES);
            }
            names.put("c1\0c2\0".getBytes(StandardCharsets.UTF_8));
            LittleEndian.put(tags, 0, tables * Integer.BYTES);
            for (int i = 0; i < tables; i++) {
                putNumbers(tags, DataType.INT, 1, true);
                putTexts(tags, DataType.NCHAR, 1);
            }
        }
        var columns = new ByteSink(64);
        LittleEndian.put(columns, 0, tables * Integer.BYTES);
        for (int i = 0; i < tables; i++) {
            putNumbers(columns, DataType.TIMESTAMP, rows, true);
            putNumbers(columns, DataType.DOUBLE, rows, false);
            putTexts(columns, DataType.VARCHAR, rows);
        }
        var out = new ByteSink(64);
        LittleEndian.put(out, head + names.size() + tags.size() + columns.size(), Integer.BYTES);
        LittleEndian.put(out, tables, Integer.BYTES);
        LittleEndian.put(out, isNamed ? 2 : 0, Integer.BYTES);
        LittleEndian.put(out, 3, Integer.BYTES);
        LittleEndian.put(out, isNamed ? head : 0, Integer.BYTES);
        LittleEndian.put(out, isNamed ? head + names.size() : 0, Integer.BYTES);
        LittleEndian.put(out, head + names.size() + tags.size(), Integer.BYTES);
        out.put(names.toByteArray());
        out.put(tags.toByteArray());
        out.put(columns.toByteArray());
        return out.toByteArray();
    }

    private static void putNumbers(ByteSink out, DataType type, int rows, boolean arePresent) {
        int size = arePresent ? rows * type.bytes() : 0;
        LittleEndian.put(out, 17 + rows + size, Integer.BYTES);
        LittleEndian.put(out, type.code(), Integer.BYTES);
        LittleEndian.put(out, rows, Integer.BYTES);
        for (int row = 0; row < rows; row++) {
            out.put(arePresent ? 0 : 1);
        }
        out.put(0);
        LittleEndian.put(out, size, Integer.BYTES);
        LittleEndian.put(out, 0, size);
    }

    private static void putTexts(ByteSink out, DataType type, int rows) {
        LittleEndian.put(out, 17 + rows * 6, Integer.BYTES);
        LittleEndian.put(out, type.code(), Integer.BYTES);
        LittleEndian.put(out, rows, Integer.BYTES);
        LittleEndian.put(out, 0, rows);
        out.put(1);
        for (int row = 0; row < rows; row++) {
            LittleEndian.put(out, 1, Integer.BYTES);
        }
        LittleEndian.put(out, rows, Integer.BYTES);
        for (int row = 0; row < rows; row++) {
            out.put('x');
        }
    }
}
