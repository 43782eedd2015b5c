package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.DataType;
import java.util.Locale;

/** The range of an integer type, and what errors of INSERT call it. */
final class IntegerRange {
    private IntegerRange() {}

    /** @param value as its 64 bits if the type is unsigned */
    static boolean holds(DataType type, long value) {
        int bits = type.bytes() * Byte.SIZE;
        if (bits == Long.SIZE) {
            return true;
        }
        return type.isUnsigned() ? value >>> bits == 0 : value << (Long.SIZE - bits) >> (Long.SIZE - bits) == value;
    }

    /** The low bits of a number as the type takes them. */
    static long wrap(DataType type, long value) {
        int unused = Long.SIZE - type.bytes() * Byte.SIZE;
        return type.isUnsigned() ? value << unused >>> unused : value << unused >> unused;
    }

    /** {@code int}, {@code unsigned int}. */
    static String name(DataType type) {
        var words = type.text().toLowerCase(Locale.ROOT);
        int blank = words.indexOf(' ');
        return blank < 0 ? words : "unsigned " + words.substring(0, blank);
    }
}
