package io.mimeseries.grammar.riakts;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Units of time behind numbers, in any case. */
final class Units {
    private Units() {}

    static boolean isUnit(String text) {
        return find(text) != null;
    }

    static BigInteger milliseconds(String unit) {
        var found = find(unit);
        if (found == null) {
            throw new IllegalArgumentException(unit);
        }
        return found;
    }

    private static @Nullable BigInteger find(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "s" -> BigInteger.valueOf(1000);
            case "m" -> BigInteger.valueOf(60_000);
            case "h" -> BigInteger.valueOf(3_600_000);
            case "d" -> BigInteger.valueOf(86_400_000);
            default -> null;
        };
    }
}
