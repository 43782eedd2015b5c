package io.mimeseries.storage;

import java.util.Arrays;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a series: names with values in the order of the names, which is that of the dialect.
 *
 * <p>Series may share the arrays of names; neither array may be changed.
 */
public final class Tags {
    private static final Tags NONE = new Tags(new String[0], new String[0]);
    private final String[] names;
    private final String[] values;

    /** Takes over the arrays. */
    public Tags(String[] names, String[] values) {
        if (names.length != values.length) {
            throw new IllegalArgumentException(names.length + " names, " + values.length + " values");
        }
        this.names = names;
        this.values = values;
    }

    public static Tags none() {
        return NONE;
    }

    public static Tags of(SortedMap<String, String> tags) {
        return new Tags(tags.keySet().toArray(new String[0]), tags.values().toArray(new String[0]));
    }

    public int size() {
        return names.length;
    }

    public String name(int index) {
        return names[index];
    }

    public String value(int index) {
        return values[index];
    }

    /** The value of a name, null if there is none. */
    public @Nullable String value(String name) {
        for (int index = 0; index < names.length; index++) {
            if (names[index].equals(name)) {
                return values[index];
            }
        }
        return null;
    }

    /** True if the names are the same ones, as they are for most series of a table. */
    public boolean sharesNames(Tags other) {
        return names == other.names || Arrays.equals(names, other.names);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tags tags && Arrays.equals(names, tags.names) && Arrays.equals(values, tags.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int index = 0; index < names.length; index++) {
            text.append(index == 0 ? "" : ",").append(names[index]).append('=').append(values[index]);
        }
        return text.toString();
    }
}
