package io.mimeseries.iotdb.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The measurements that could not be written, and why. */
final class Failures {
    private final List<String> names = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    void add(String name, String reason) {
        names.add(name);
        reasons.add(reason);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    List<String> names() {
        return Collections.unmodifiableList(names);
    }

    List<String> reasons() {
        return Collections.unmodifiableList(reasons);
    }
}
