package io.mimeseries.tdengine.definition;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.ColumnDefinition;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.store.ColumnCompression;
import java.util.List;
import java.util.Locale;

/** How columns are compressed by default, and what can be said about it. */
public final class Compressions {
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
        return change(preset(type), options);
    }

    static ColumnCompression change(ColumnCompression before, List<ColumnDefinition.Option> options) {
        var changed = before;
        for (var option : options) {
            var value = option.value().toLowerCase(Locale.ROOT);
            changed = switch (option.name().text()) {
                case "encode" -> new ColumnCompression(value, changed.compress(), changed.level());
                case "compress" -> new ColumnCompression(changed.encode(), value, changed.level());
                case "level" -> new ColumnCompression(changed.encode(), changed.compress(), value);
                default ->
                    throw new NotEmulatedException(
                            "column option " + option.name().text());
            };
        }
        return changed;
    }
}
