package io.mimeseries.tdengine.select.source;

import java.util.Set;

/**
 * The columns that a query names, so that no others are read.
 *
 * @param all whether {@code *} stands somewhere
 */
public record WantedColumns(boolean all, Set<String> names) {
    public WantedColumns {
        names = Set.copyOf(names);
    }

    boolean contains(String name) {
        return all || names.contains(name);
    }
}
