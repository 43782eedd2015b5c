package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column, or a tag, which has neither options nor reference.
 *
 * @param primaryKey PRIMARY KEY or COMPOSITE KEY
 * @param reference FROM of virtual tables: where the values come from; null without
 */
public record ColumnDefinition(
        Name name,
        TypeName type,
        boolean primaryKey,
        List<Option> options,
        @Nullable Reference reference) {
    public ColumnDefinition {
        options = List.copyOf(options);
    }

    /** {@code ENCODE '…'}, {@code COMPRESS '…'}, {@code LEVEL '…'}: any name passes the grammar. */
    public record Option(Name name, String value) {}

    /** {@code [[database.]table.]column}. */
    public record Reference(
            @Nullable Name database, @Nullable Name table, Name column) {}
}
