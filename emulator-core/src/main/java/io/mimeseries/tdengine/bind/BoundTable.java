package io.mimeseries.tdengine.bind;

import io.mimeseries.column.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table.
 *
 * @param name null if the statement names the table
 * @param tags one for each field of kind TAG, as {@link io.mimeseries.tdengine.store.TagValues} holds them; null if none were bound
 * @param columns one for each field of kind COLUMN
 */
public record BoundTable(@Nullable String name, @Nullable List<@Nullable Object> tags, List<Column> columns) {}
