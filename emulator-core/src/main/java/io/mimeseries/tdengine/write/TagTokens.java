package io.mimeseries.tdengine.write;

import io.mimeseries.grammar.tdengine.insert.InsertValue;
import io.mimeseries.grammar.tdengine.insert.ValueKind;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.type.InvalidValueException;
import io.mimeseries.tdengine.type.TimestampReader;
import io.mimeseries.tdengine.type.ValueReader;
import org.jspecify.annotations.Nullable;

/** Reads the tags that an INSERT writes. */
final class TagTokens {
    private TagTokens() {}

    /** The value as {@link io.mimeseries.tdengine.store.TagValues} holds it. */
    static @Nullable Object read(TableColumn tag, InsertValue value, TimestampReader timestamps) {
        try {
            return value(tag, value, timestamps);
        } catch (InvalidValueException e) {
            throw TokenKinds.error(e, value, tag.name());
        }
    }

    private static @Nullable Object value(TableColumn tag, InsertValue value, TimestampReader timestamps) {
        var kind = TokenKinds.of(value);
        if (value.kind() == ValueKind.NULL) {
            return null;
        }
        var text = value.text();
        var type = tag.type();
        if (ValueReader.isNull(type.kind(), kind, text, 0, text.length())) {
            return null;
        }
        return switch (type.kind()) {
            case BOOL -> ValueReader.bool(kind, text, 0, text.length());
            case FLOAT, DOUBLE -> ValueReader.floating(type.kind(), text, 0, text.length());
            case TIMESTAMP -> TokenKinds.timestamp(timestamps, value);
            case VARCHAR, NCHAR, VARBINARY, BLOB, GEOMETRY, DECIMAL, DECIMAL64 -> TokenKinds.text(type, value);
            case JSON -> {
                var json = TokenKinds.text(type, value);
                yield json.isEmpty() ? null : json;
            }
            default -> ValueReader.integer(type.kind(), kind, text, 0, text.length());
        };
    }
}
