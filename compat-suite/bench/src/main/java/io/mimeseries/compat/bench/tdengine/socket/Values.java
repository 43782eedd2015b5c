package io.mimeseries.compat.bench.tdengine.socket;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads answers into values, as plainly as it can be done; of rows of {@link Rows#TABLE} without nulls. */
final class Values {
    private static final int ROWS_AT = 8;
    private static final int COLUMNS = 4;
    private static final int HEAD = 28 + 9 * COLUMNS;

    private Values() {}

    /** How many rows a block has. */
    static int rows(byte[] block) {
        return ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).getInt(ROWS_AT);
    }

    /** @return how many rows were read */
    static int of(byte[] block) throws IOException {
        int rows = rows(block);
        var in = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).position(HEAD);
        int nulls = (rows + 7) / 8;
        var times = new long[rows];
        in.position(in.position() + nulls)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .get(times);
        in.position(in.position() + rows * Long.BYTES + nulls);
        var ints = new int[rows];
        in.slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
        in.position(in.position() + rows * Integer.BYTES + nulls);
        var doubles = new double[rows];
        in.slice().order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(doubles);
        in.position(in.position() + rows * Double.BYTES);
        var offsets = new int[rows];
        in.slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(offsets);
        int begin = in.position() + rows * Integer.BYTES;
        var texts = new String[rows];
        for (int row = 0; row < rows; row++) {
            int at = begin + offsets[row];
            texts[row] = new String(block, at + Short.BYTES, in.getShort(at), StandardCharsets.UTF_8);
        }
        if (rows > 0 && (times[0] == 0 || doubles[0] != ints[0] + 0.25 || !texts[0].startsWith("text "))) {
            throw new IOException("not the rows that were written");
        }
        return rows;
    }

    /** @return how many rows were read */
    static long of(JsonParser in) throws IOException {
        long texts = 0;
        double sum = 0;
        for (var token = in.nextToken(); token != null; token = in.nextToken()) {
            switch (token) {
                case VALUE_STRING -> texts += in.getText().isEmpty() ? 0 : 1;
                case VALUE_NUMBER_INT -> sum += in.getLongValue();
                case VALUE_NUMBER_FLOAT -> sum += in.getDoubleValue();
                default -> {}
            }
        }
        if (sum == 0) {
            throw new IOException("no numbers");
        }
        // times and texts, beside the names and types of the columns
        return (texts - 2 * COLUMNS) / 2;
    }
}
