package io.mimeseries.compat.vectors.tdengine.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.mimeseries.compat.vectors.VectorFile;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** Reads single values of a block as the recordings write them. */
final class CellDecoder {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Charset UTF_32 = Charset.forName("UTF-32LE");

    private final ByteBuffer in;
    private final long unitsPerSecond;
    private final DateTimeFormatter times;

    CellDecoder(ByteBuffer in, int fractionDigits) {
        this.in = in;
        unitsPerSecond = BigInteger.TEN.pow(fractionDigits).longValueExact();
        times = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss." + "S".repeat(fractionDigits) + "'Z'", Locale.ROOT);
    }

    JsonNode fixed(int type, int scale) {
        return switch (type) {
            case SocketTypes.BOOL -> JSON.booleanNode(in.get() != 0);
            case SocketTypes.TINYINT -> JSON.numberNode(in.get());
            case SocketTypes.SMALLINT -> JSON.numberNode(in.getShort());
            case SocketTypes.INT -> JSON.numberNode(in.getInt());
            case SocketTypes.BIGINT -> JSON.numberNode(in.getLong());
            case SocketTypes.TINYINT_UNSIGNED -> JSON.numberNode(in.get() & 0xFF);
            case SocketTypes.SMALLINT_UNSIGNED -> JSON.numberNode(in.getShort() & 0xFFFF);
            case SocketTypes.INT_UNSIGNED -> JSON.numberNode(in.getInt() & 0xFFFF_FFFFL);
            case SocketTypes.BIGINT_UNSIGNED -> JSON.numberNode(new BigInteger(Long.toUnsignedString(in.getLong())));
            case SocketTypes.FLOAT -> floating(Float.toString(in.getFloat()));
            case SocketTypes.DOUBLE -> floating(Double.toString(in.getDouble()));
            case SocketTypes.TIMESTAMP -> time(in.getLong());
            case SocketTypes.DECIMAL, SocketTypes.DECIMAL64 -> decimal(SocketTypes.size(type), scale);
            default -> throw new IllegalArgumentException("values of type " + type + " have no fixed size");
        };
    }

    private static JsonNode floating(String text) {
        boolean isFinite = Character.isDigit(text.charAt(text.length() - 1));
        return isFinite
                ? JSON.numberNode(new BigDecimal(text))
                : JSON.objectNode().put("$float", text);
    }

    private JsonNode time(long value) {
        long nanoseconds = Math.floorMod(value, unitsPerSecond) * (1_000_000_000L / unitsPerSecond);
        var instant = Instant.ofEpochSecond(Math.floorDiv(value, unitsPerSecond), nanoseconds);
        return JSON.textNode(times.format(instant.atOffset(ZoneOffset.UTC)));
    }

    private JsonNode decimal(int size, int scale) {
        var digits = new byte[size];
        for (int i = size - 1; i >= 0; i--) {
            digits[i] = in.get();
        }
        return JSON.textNode(new BigDecimal(new BigInteger(digits), scale).toPlainString());
    }

    JsonNode variable(int type) {
        var bytes = new byte[type == SocketTypes.BLOB ? in.getInt() : in.getShort() & 0xFFFF];
        in.get(bytes);
        return switch (type) {
            case SocketTypes.NCHAR -> JSON.textNode(new String(bytes, UTF_32));
            case SocketTypes.VARBINARY, SocketTypes.BLOB, SocketTypes.GEOMETRY ->
                JSON.textNode(HexFormat.of().formatHex(bytes));
            case SocketTypes.JSON -> json(new String(bytes, StandardCharsets.UTF_8));
            default -> JSON.textNode(new String(bytes, StandardCharsets.UTF_8));
        };
    }

    private static JsonNode json(String text) {
        try {
            return VectorFile.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
