package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.DataType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a timeseries says that its values are encoded, in the order of the numbers on the wire. It has no effect here. */
public enum Encoding {
    PLAIN(EnumSet.allOf(DataType.class)),
    DICTIONARY(EnumSet.of(DataType.TEXT)),
    RLE(EnumSet.complementOf(EnumSet.of(DataType.TEXT))),
    DIFF(EnumSet.noneOf(DataType.class)),
    TS_2DIFF(Encoding.numbers()),
    BITMAP(EnumSet.noneOf(DataType.class)),
    GORILLA_V1(EnumSet.of(DataType.FLOAT, DataType.DOUBLE)),
    REGULAR(EnumSet.noneOf(DataType.class)),
    GORILLA(Encoding.numbers()),
    ZIGZAG(EnumSet.of(DataType.INT32, DataType.INT64)),
    FREQ(Encoding.numbers()),
    CHIMP(Encoding.numbers()),
    SPRINTZ(Encoding.numbers()),
    RLBE(Encoding.numbers());

    private final Set<DataType> types;

    Encoding(Set<DataType> types) {
        this.types = types;
    }

    private static Set<DataType> numbers() {
        return EnumSet.of(DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE);
    }

    public int code() {
        return ordinal();
    }

    /** Whether values of a type can be encoded so. */
    public boolean supports(DataType type) {
        return types.contains(type);
    }

    /** The encoding of a number, null if there is none. */
    public static @Nullable Encoding ofCode(int code) {
        return code >= 0 && code < values().length ? values()[code] : null;
    }

    /** The encoding of a name in any case, null if there is none. */
    public static @Nullable Encoding ofName(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        for (var encoding : values()) {
            if (encoding.name().equals(upper)) {
                return encoding;
            }
        }
        return null;
    }
}
