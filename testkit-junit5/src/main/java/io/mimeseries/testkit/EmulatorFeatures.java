package io.mimeseries.testkit;

import io.mimeseries.testkit.backend.EmulatorOnly;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What only the emulator has and a scope was asked for: by its class for good, by a test until its end. Safe for use by many threads. */
final class EmulatorFeatures {
    private final Set<String> ofClass = new LinkedHashSet<>();
    private final Set<String> ofTest = new LinkedHashSet<>();

    /** @param begun whether the first test has */
    synchronized void ask(String feature, boolean begun) {
        (begun ? ofTest : ofClass).add(feature);
    }

    /**
     * Gives the test up if anything was asked for.
     *
     * @param server the real one that it is about to have
     */
    synchronized void check(String server) {
        for (var features : List.of(ofClass, ofTest)) {
            if (!features.isEmpty()) {
                throw EmulatorOnly.asked(String.join(" and ", features), server);
            }
        }
    }

    synchronized void endTest() {
        ofTest.clear();
    }
}
