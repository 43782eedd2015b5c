package io.mimeseries.compat.vectors.riakts.wire;

/** An atom of Erlang. */
public record Atom(String name) {
    @Override
    public String toString() {
        return name;
    }
}
