package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a timeseries says that its values are encoded. It has no effect here. */
public enum Encoding {
    PLAIN(0),
    DICTIONARY(1),
    RLE(2),
    DIFF(3),
    TS_2DIFF(4),
    BITMAP(5),
    GORILLA_V1(6),
    REGULAR(7),
    GORILLA(8),
    ZIGZAG(9),
    FREQ(10),
    CHIMP(11),
    SPRINTZ(12),
    RLBE(13);

    private final int code;

    Encoding(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    /** Whether a server of a version knows it. */
    public boolean isKnown(IotDbVersion version) {
        return version.isAtLeast(IotDbVersion.V1_3_2) || code <= FREQ.code;
    }

    /** Whether values of a type can be encoded so. */
    public boolean supports(DataType type, IotDbVersion version) {
        return switch (this) {
            case PLAIN -> true;
            case DICTIONARY -> type == DataType.TEXT;
            case RLE -> type != DataType.TEXT;
            case DIFF, BITMAP, REGULAR -> false;
            case TS_2DIFF, GORILLA, CHIMP, SPRINTZ, RLBE -> type.isNumeric();
            case GORILLA_V1 -> type == DataType.FLOAT || type == DataType.DOUBLE;
            case ZIGZAG -> type == DataType.INT32 || type == DataType.INT64;
            case FREQ -> type.isNumeric() && !version.isAtLeast(IotDbVersion.V1_3_2);
        };
    }

    /** The encoding of a number, null if the version has none. */
    public static @Nullable Encoding ofCode(int code, IotDbVersion version) {
        for (var encoding : values()) {
            if (encoding.code == code && encoding.isKnown(version)) {
                return encoding;
            }
        }
        return null;
    }

    /** The encoding of a name in any case, null if the version has none. */
    public static @Nullable Encoding ofName(String name, IotDbVersion version) {
        var upper = name.toUpperCase(Locale.ROOT);
        for (var encoding : values()) {
            if (encoding.name().equals(upper) && encoding.isKnown(version)) {
                return encoding;
            }
        }
        return null;
    }
}
