package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.ColumnDefinition;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.ColumnCompression;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How columns are compressed by default, and what can be said about it. */
public final class Compressions {
    private static final Set<String> COMPRESSIONS = Set.of("lz4", "zlib", "zstd", "xz", "disabled");
    private static final Set<String> LEVELS = Set.of("high", "medium", "low");

    private Compressions() {}

    /** What {@code DESCRIBE} shows of a column without options. */
    public static ColumnCompression preset(DataType type) {
        return switch (type) {
            case BOOL -> new ColumnCompression("bit-packing", "zstd", "medium");
            case TINYINT, SMALLINT, TINYINT_UNSIGNED, SMALLINT_UNSIGNED ->
                new ColumnCompression("simple8b", "zlib", "medium");
            case INT, BIGINT, INT_UNSIGNED, BIGINT_UNSIGNED -> new ColumnCompression("simple8b", "lz4", "medium");
            case TIMESTAMP -> new ColumnCompression("delta-i", "lz4", "medium");
            case FLOAT, DOUBLE -> new ColumnCompression("delta-d", "lz4", "medium");
            case BLOB, GEOMETRY -> new ColumnCompression("disabled", "lz4", "medium");
            default -> new ColumnCompression("disabled", "zstd", "medium");
        };
    }

    static ColumnCompression of(DataType type, List<ColumnDefinition.Option> options) {
        return change(type, preset(type), options);
    }

    /** What the real server takes is read from its test tests/army/storage/compressBasic.py. */
    static ColumnCompression change(DataType type, ColumnCompression before, List<ColumnDefinition.Option> options) {
        var changed = before;
        for (var option : options) {
            var value = option.value().toLowerCase(Locale.ROOT);
            changed = switch (option.name().text()) {
                case "encode" -> {
                    require(encodes(type, value), ErrorCode.INVALID_ENCODE);
                    yield new ColumnCompression(value, changed.compress(), changed.level());
                }
                case "compress" -> {
                    require(compresses(type, value), ErrorCode.INVALID_COMPRESS);
                    yield new ColumnCompression(changed.encode(), value, changed.level());
                }
                case "level" -> {
                    require(LEVELS.contains(value), ErrorCode.INVALID_COMPRESS_LEVEL);
                    yield new ColumnCompression(changed.encode(), changed.compress(), value);
                }
                default ->
                    throw new NotEmulatedException(
                            "column option " + option.name().text());
            };
        }
        return changed;
    }

    private static void require(boolean taken, ErrorCode otherwise) {
        if (!taken) {
            throw otherwise.error();
        }
    }

    private static boolean encodes(DataType type, String name) {
        return name.equals("disabled")
                || name.equals(preset(type).encode())
                || (name.equals("delta-i") && (type == DataType.BIGINT || type == DataType.BIGINT_UNSIGNED));
    }

    private static boolean compresses(DataType type, String name) {
        return COMPRESSIONS.contains(name)
                || (name.equals("tsz") && (type == DataType.FLOAT || type == DataType.DOUBLE));
    }
}
