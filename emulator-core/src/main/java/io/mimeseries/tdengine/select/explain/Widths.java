package io.mimeseries.tdengine.select.explain;

import io.mimeseries.tdengine.ValueType;
import java.util.List;

/** The bytes that values take in a row. */
final class Widths {
    private static final int HEADER = 2;
    private static final int NCHAR_BYTES = 4;

    private Widths() {}

    static int of(List<ValueType> types) {
        return types.stream().mapToInt(Widths::of).sum();
    }

    private static int of(ValueType type) {
        return switch (type.kind()) {
            case VARCHAR, VARBINARY, GEOMETRY -> type.length() + HEADER;
            case NCHAR -> type.length() * NCHAR_BYTES + HEADER;
            default -> type.length();
        };
    }
}
