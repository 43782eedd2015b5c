package io.mimeseries.iotdb.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates of a server by name: immutable. */
public final class Templates {
    public static final Templates NONE = new Templates(Map.of());
    private final Map<String, Template> byName;

    private Templates(Map<String, Template> byName) {
        this.byName = byName;
    }

    public @Nullable Template get(String name) {
        return byName.get(name);
    }

    /** In the order of their creation. */
    public Collection<Template> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** The same with a template that is new or changed. */
    public Templates with(Template template) {
        var changed = new LinkedHashMap<>(byName);
        changed.put(template.name(), template);
        return new Templates(changed);
    }

    public Templates without(String name) {
        var changed = new LinkedHashMap<>(byName);
        changed.remove(name);
        return new Templates(changed);
    }
}
