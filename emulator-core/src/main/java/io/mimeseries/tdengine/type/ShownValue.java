package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.ValueType;
import org.jspecify.annotations.Nullable;

/** Values as texts of the catalogue: what SHOW TAGS, SHOW CREATE TABLE and {@code ins_tags} say of a tag. */
public final class ShownValue {
    private static final int FLOAT_DIGITS = 5;
    private static final int DOUBLE_DIGITS = 9;

    private ShownValue() {}

    /**
     * The text of a value.
     *
     * @param value as a column of the type gives it
     * @return null of null
     */
    public static @Nullable String of(ValueType type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (type.kind()) {
            case FLOAT -> CFormat.fixed((Double) value, FLOAT_DIGITS);
            case DOUBLE -> CFormat.fixed((Double) value, DOUBLE_DIGITS);
            case BIGINT_UNSIGNED -> Long.toUnsignedString((Long) value);
            case VARBINARY, BLOB -> Hexadecimal.literal((String) value);
            case GEOMETRY -> Geometries.text((String) value);
            case JSON -> ((String) value).isEmpty() ? null : (String) value;
            default -> value.toString();
        };
    }
}
