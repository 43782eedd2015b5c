package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.Utf8;
import io.mimeseries.lineprotocol.Word;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.type.Geometries;
import io.mimeseries.tdengine.type.Hexadecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Values of fields as lines spell them: {@code "…"} is VARCHAR, {@code L"…"} NCHAR, {@code B"…"} VARBINARY, {@code G"…"} GEOMETRY; letters are truth
 * values, all else numbers.
 */
final class ValueText {
    private ValueText() {}

    /**
     * Adds a value.
     *
     * @param end of the line, for the errors
     */
    static void add(PointBatch points, Word name, byte[] line, int from, int to, int end) {
        switch (line[from]) {
            case '"' -> points.addString(name, text(DataType.VARCHAR, line, from, to));
            case 'l', 'L' ->
                points.addOther(name, FieldTypes.other(DataType.NCHAR), quoted(DataType.NCHAR, line, from, to));
            case 'b', 'B' ->
                points.addOther(
                        name, FieldTypes.other(DataType.VARBINARY), binary(quoted(DataType.VARBINARY, line, from, to)));
            case 'g', 'G' ->
                points.addOther(
                        name, FieldTypes.other(DataType.GEOMETRY), geometry(quoted(DataType.GEOMETRY, line, from, to)));
            case 't', 'T', 'f', 'F' -> points.addBoolean(name, isTrue(line, from, to));
            default ->
                NumberText.of(
                                new String(line, from, to - from, StandardCharsets.ISO_8859_1),
                                Spelling.rest(line, from, end))
                        .addTo(points, name);
        }
    }

    /** Behind a letter. */
    private static String quoted(DataType type, byte[] line, int from, int to) {
        if (to - from < 3 || line[from + 1] != '"') {
            throw ErrorCode.INVALID_VALUE_IN_CLIENT.error();
        }
        return text(type, line, from + 1, to);
    }

    private static String text(DataType type, byte[] line, int from, int to) {
        if (to - from < 2 || line[to - 1] != '"') {
            throw ErrorCode.INVALID_VALUE_IN_CLIENT.error();
        }
        int longest = type == DataType.NCHAR ? SchemalessErrors.LONGEST_NCHAR : SchemalessErrors.LONGEST_BINARY;
        if (to - from - 2 > longest) {
            throw SchemalessErrors.tooLong();
        }
        return type == DataType.VARBINARY
                ? Utf8.decode(line, from + 1, to - 1)
                : Spelling.unescape(line, from + 1, to - 1, Spelling.TEXT);
    }

    private static String binary(String text) {
        var bytes =
                Hexadecimal.isMeant(text) ? Hexadecimal.parse(text) : io.mimeseries.tdengine.type.Utf8.toBytes(text);
        if (bytes == null) {
            throw ErrorCode.INVALID_VARBINARY.error();
        }
        return bytes;
    }

    private static String geometry(String text) {
        var bytes = Geometries.parse(text);
        if (bytes == null) {
            throw ErrorCode.INVALID_VALUE_IN_CLIENT.error();
        }
        return bytes;
    }

    private static boolean isTrue(byte[] line, int from, int to) {
        return switch (new String(line, from, to - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)) {
            case "t", "true" -> true;
            case "f", "false" -> false;
            default -> throw ErrorCode.INVALID_VALUE_IN_CLIENT.error();
        };
    }
}
