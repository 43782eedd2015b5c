package io.mimeseries.tdengine.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The topics of a server by name: immutable. */
public final class Topics {
    public static final Topics NONE = new Topics(Map.of());
    private final Map<String, Topic> byName;

    private Topics(Map<String, Topic> byName) {
        this.byName = byName;
    }

    public @Nullable Topic get(String name) {
        return byName.get(name);
    }

    /** In the order of their creation. */
    public Collection<Topic> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    public Topics with(Topic topic) {
        var changed = new LinkedHashMap<>(byName);
        changed.put(topic.name(), topic);
        return new Topics(changed);
    }

    public Topics without(String name) {
        var changed = new LinkedHashMap<>(byName);
        changed.remove(name);
        return new Topics(changed);
    }
}
