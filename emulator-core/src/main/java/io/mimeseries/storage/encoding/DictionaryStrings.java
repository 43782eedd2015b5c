package io.mimeseries.storage.encoding;

import io.mimeseries.column.StringColumn;
import java.util.Arrays;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * Strings of which few are different: each stands in the dictionary once.
 *
 * @param codes a byte for each row, the place of its string in the dictionary; 0 for null
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DictionaryStrings(@Nullable String[] dictionary, byte[] codes) implements EncodedColumn {
    private static final int MAX_ENTRIES = 256;

    /** A dictionary pays as soon as any string comes twice, but it has room for so many only. */
    static EncodedColumn encode(StringColumn column) {
        var places = new HashMap<String, Integer>();
        var dictionary = new @Nullable String[MAX_ENTRIES];
        var codes = new byte[column.size()];
        for (int row = 0; row < codes.length; row++) {
            var text = column.at(row);
            if (text != null) {
                var place = places.get(text);
                if (place == null) {
                    place = places.size() + 1;
                    if (place == MAX_ENTRIES) {
                        return raw(column);
                    }
                    places.put(text, place);
                    dictionary[place] = text;
                }
                codes[row] = place.byteValue();
            }
        }
        return new DictionaryStrings(Arrays.copyOf(dictionary, places.size() + 1), codes);
    }

    private static RawColumn raw(StringColumn column) {
        var from = column.offset();
        var values = Arrays.copyOfRange(column.values(), from, from + column.size());
        return new RawColumn(new StringColumn(values, 0, values.length));
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public StringColumn decode() {
        var values = new @Nullable String[codes.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = dictionary[codes[row] & 0xFF];
        }
        return new StringColumn(values, 0, values.length);
    }
}
