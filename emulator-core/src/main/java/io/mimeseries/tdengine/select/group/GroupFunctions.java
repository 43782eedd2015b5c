package io.mimeseries.tdengine.select.group;

import io.mimeseries.tdengine.group.GroupFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All functions of many rows, by name. */
public final class GroupFunctions {
    private final Map<String, GroupFunction> byName = new HashMap<>();

    public GroupFunctions(List<Map<String, GroupFunction>> families) {
        families.forEach(byName::putAll);
    }

    /** Null for scalar functions and unknown ones. */
    public @Nullable GroupFunction find(String name) {
        return byName.get(name);
    }

    public boolean contains(String name) {
        return byName.containsKey(name);
    }
}
