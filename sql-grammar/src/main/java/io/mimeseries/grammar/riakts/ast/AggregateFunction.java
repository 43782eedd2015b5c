package io.mimeseries.grammar.riakts.ast;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The functions of 1.4 and 1.5, all of one argument. */
public enum AggregateFunction {
    AVG,
    COUNT,
    MAX,
    MEAN,
    MIN,
    STDDEV,
    STDDEV_POP,
    STDDEV_SAMP,
    SUM;

    /** The function of a name in any case, or null. */
    public static @Nullable AggregateFunction of(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        for (var function : values()) {
            if (function.name().equals(upper)) {
                return function;
            }
        }
        return null;
    }

    /** The function whose name errors show: two are other names. */
    public AggregateFunction canonical() {
        return switch (this) {
            case MEAN -> AVG;
            case STDDEV -> STDDEV_SAMP;
            default -> this;
        };
    }
}
