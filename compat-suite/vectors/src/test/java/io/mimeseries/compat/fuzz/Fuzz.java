package io.mimeseries.compat.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How long the fuzzing goes on: by {@code -Dmimeseries.fuzz.seeds=FROM-TO} and {@code -Dmimeseries.fuzz.inputs=N} for each of them, by default
 * one seed and some seconds.
 */
final class Fuzz {
    private static final int INPUTS = 3_000;
    private static final int SHOWN = 20;

    private final List<String> findings = new ArrayList<>();

    static long[] seeds() {
        var range = System.getProperty("mimeseries.fuzz.seeds", "1-1").split("-", 2);
        return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[range.length - 1]))
                .toArray();
    }

    static int inputs() {
        return Integer.getInteger("mimeseries.fuzz.inputs", INPUTS);
    }

    /** Remembers an input that broke a promise. */
    void found(long seed, String what, String input) {
        if (findings.size() < SHOWN) {
            findings.add("seed " + seed + ": " + what + "\n  " + input);
        }
    }

    List<String> findings() {
        return findings;
    }
}
