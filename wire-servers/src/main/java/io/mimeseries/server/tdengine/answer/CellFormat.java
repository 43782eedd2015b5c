package io.mimeseries.server.tdengine.answer;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.DoubleFormat;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.format.LongFormat;
import io.mimeseries.server.format.TimeFormat;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How values stand in JSON (types of 3.3.7; read from taosAdapter's {@code ctools} and {@code jsonbuilder}): numbers as Go spells them, times by
 * RFC 3339 with the digits of the precision, bytes in hexadecimal digits, JSON as it is. What is no number is null.
 */
final class CellFormat {
    private static final String NULL = "null";
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final long unitsPerSecond;
    private final int digits;
    private final TimeFormat times;

    CellFormat(Precision precision, ZoneId zone) {
        unitsPerSecond = precision.unitsPerSecond();
        digits = precision.fractionDigits();
        times = new TimeFormat(zone);
    }

    void put(ByteSink out, DataType kind, Column column, int row) {
        if (column.isNull(row)) {
            out.putAscii(NULL);
            return;
        }
        switch (kind) {
            case NULL -> out.putAscii(NULL);
            case BOOL -> out.putAscii(((BooleanColumn) column).at(row) ? "true" : "false");
            case TINYINT, SMALLINT, INT, BIGINT, TINYINT_UNSIGNED, SMALLINT_UNSIGNED, INT_UNSIGNED ->
                LongFormat.put(out, ((LongColumn) column).at(row));
            case BIGINT_UNSIGNED -> putUnsigned(out, ((LongColumn) column).at(row));
            case FLOAT -> putFloat(out, (float) ((DoubleColumn) column).at(row));
            case DOUBLE -> putDouble(out, ((DoubleColumn) column).at(row));
            case TIMESTAMP -> putTime(out, ((LongColumn) column).at(row));
            case VARCHAR, NCHAR -> JsonText.putPlain(out, text(column, row));
            case DECIMAL, DECIMAL64 -> out.put('"').putAscii(text(column, row)).put('"');
            case JSON -> out.putUtf8(text(column, row));
            case VARBINARY, BLOB, GEOMETRY -> putHex(out, text(column, row));
        }
    }

    private static String text(Column column, int row) {
        return Objects.requireNonNull(((StringColumn) column).at(row));
    }

    private static void putUnsigned(ByteSink out, long value) {
        if (value >= 0) {
            LongFormat.put(out, value);
        } else {
            out.putAscii(Long.toUnsignedString(value));
        }
    }

    private static void putFloat(ByteSink out, float value) {
        if (Float.isFinite(value)) {
            DoubleFormat.putNumber(out, value);
        } else {
            out.putAscii(NULL);
        }
    }

    private static void putDouble(ByteSink out, double value) {
        if (Double.isFinite(value)) {
            DoubleFormat.putNumber(out, value);
        } else {
            out.putAscii(NULL);
        }
    }

    private void putTime(ByteSink out, long value) {
        out.put('"');
        long seconds = Math.floorDiv(value, unitsPerSecond);
        times.put(out, seconds, (int) (value - seconds * unitsPerSecond), digits);
        out.put('"');
    }

    /** @param bytes one char each */
    private static void putHex(ByteSink out, String bytes) {
        out.put('"');
        for (int i = 0; i < bytes.length(); i++) {
            int value = bytes.charAt(i);
            out.put(HEX[(value >> 4) & 15]).put(HEX[value & 15]);
        }
        out.put('"');
    }
}
