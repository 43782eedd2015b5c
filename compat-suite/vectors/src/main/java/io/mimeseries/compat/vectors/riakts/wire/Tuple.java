package io.mimeseries.compat.vectors.riakts.wire;

import java.util.List;

/** A tuple of Erlang. */
public record Tuple(List<Object> elements) {
    public static Tuple of(Object... elements) {
        return new Tuple(List.of(elements));
    }

    public Object at(int index) {
        return elements.get(index);
    }

    public int size() {
        return elements.size();
    }

    /** True if it has so many elements and begins with that atom. */
    public boolean is(String name, int size) {
        return size() == size && at(0).equals(new Atom(name));
    }
}
