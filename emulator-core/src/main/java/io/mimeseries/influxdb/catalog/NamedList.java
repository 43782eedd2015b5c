package io.mimeseries.influxdb.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of entries with distinct names, in the order of their creation: the order in which the real server lists
 * databases, policies and users.
 */
public final class NamedList<T extends Named> {
    private final Map<String, T> entries;

    private NamedList(Map<String, T> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    public static <T extends Named> NamedList<T> empty() {
        return new NamedList<>(Map.of());
    }

    public @Nullable T get(String name) {
        return entries.get(name);
    }

    public boolean contains(String name) {
        return entries.containsKey(name);
    }

    public Collection<T> values() {
        return entries.values();
    }

    public int size() {
        return entries.size();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Replaces the entry of the same name in its place, or appends the entry. */
    public NamedList<T> with(T entry) {
        var copy = new LinkedHashMap<>(entries);
        copy.put(entry.name(), entry);
        return new NamedList<>(copy);
    }

    public NamedList<T> without(String name) {
        if (!entries.containsKey(name)) {
            return this;
        }
        var copy = new LinkedHashMap<>(entries);
        copy.remove(name);
        return new NamedList<>(copy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedList<?> list && entries.equals(list.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries);
    }

    @Override
    public String toString() {
        return entries.values().toString();
    }
}
