package io.mimeseries.tdengine.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a child table: immutable. Values are held as those of columns are: {@link Boolean}, {@link Long}, {@link Double},
 * {@link String}, or null.
 */
public final class TagValues {
    public static final TagValues NONE = new TagValues(new @Nullable Object[0]);
    private final @Nullable Object[] values;

    /** Takes over the array, in the order of the tags' ordinals. */
    public TagValues(@Nullable Object[] values) {
        this.values = values;
    }

    /** Null also for tags that were added after the table. */
    public @Nullable Object get(TableColumn tag) {
        return tag.ordinal() < values.length ? values[tag.ordinal()] : null;
    }

    public TagValues with(TableColumn tag, @Nullable Object value) {
        var changed = Arrays.copyOf(values, Math.max(values.length, tag.ordinal() + 1));
        changed[tag.ordinal()] = value;
        return new TagValues(changed);
    }
}
