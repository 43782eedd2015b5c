package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** Values as the recordings write them. */
final class CellTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CellTree() {}

    static JsonNode of(ValueType type, Precision precision, Column column, int row) {
        if (column.get(row) == null) {
            return JSON.nullNode();
        }
        return switch (type.kind()) {
            case NULL -> throw new IllegalStateException("a value of no type: " + column.get(row));
            case BOOL -> JSON.booleanNode(((BooleanColumn) column).at(row));
            case TINYINT, SMALLINT, INT, BIGINT, TINYINT_UNSIGNED, SMALLINT_UNSIGNED, INT_UNSIGNED ->
                JSON.numberNode(((LongColumn) column).at(row));
            case BIGINT_UNSIGNED ->
                JSON.numberNode(new BigInteger(Long.toUnsignedString(((LongColumn) column).at(row))));
            case FLOAT -> floating(Float.toString((float) ((DoubleColumn) column).at(row)));
            case DOUBLE -> floating(Double.toString(((DoubleColumn) column).at(row)));
            case TIMESTAMP -> JSON.textNode(time(((LongColumn) column).at(row), precision));
            case VARCHAR, NCHAR, DECIMAL, DECIMAL64 -> JSON.textNode(text(column, row));
            case JSON -> json(text(column, row));
            case VARBINARY, BLOB, GEOMETRY ->
                JSON.textNode(HexFormat.of().formatHex(text(column, row).getBytes(StandardCharsets.ISO_8859_1)));
        };
    }

    private static String text(Column column, int row) {
        return String.valueOf(((StringColumn) column).get(row));
    }

    private static JsonNode floating(String text) {
        boolean isFinite = Character.isDigit(text.charAt(text.length() - 1));
        return isFinite
                ? JSON.numberNode(new BigDecimal(text))
                : JSON.objectNode().put("$float", text);
    }

    private static String time(long value, Precision precision) {
        long units = precision.unitsPerSecond();
        var instant = Instant.ofEpochSecond(
                Math.floorDiv(value, units), Math.floorMod(value, units) * precision.nanoseconds());
        var form = "uuuu-MM-dd'T'HH:mm:ss." + "S".repeat(precision.fractionDigits()) + "'Z'";
        return DateTimeFormatter.ofPattern(form, Locale.ROOT).format(instant.atOffset(ZoneOffset.UTC));
    }

    private static JsonNode json(String text) {
        try {
            return VectorFile.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
