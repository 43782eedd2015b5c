package io.mimeseries.tdengine.select.source;

import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.ScopeColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column of what stands in FROM.
 *
 * @param table the name or alias by which it can be qualified, null where it has none
 * @param starred whether {@code *} means it too
 */
public record SourceColumn(
        @Nullable String table, String name, ValueType type, ScopeColumn.Role role, boolean starred) {

    /** The same under another table's name. */
    public SourceColumn of(@Nullable String alias) {
        return new SourceColumn(alias, name, type, role, starred);
    }
}
