package io.mimeseries.influxdb;

import io.mimeseries.query.StringOrder;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tags of a group: an immutable map over two arrays, of which all groups of a query share the one of the names. */
@SuppressWarnings("JdkObsolete") // nobody walks the tags of a result backwards
public final class TagValues extends AbstractMap<String, String> implements SortedMap<String, String> {
    private final String[] names;
    private final String[] values;

    /**
     * Takes over the arrays.
     *
     * @param names in ascending order
     */
    public TagValues(String[] names, String[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }

    @Override
    public Comparator<String> comparator() {
        return StringOrder::compare;
    }

    @Override
    public SortedMap<String, String> subMap(String from, String to) {
        return new TreeMap<>((SortedMap<String, String>) this).subMap(from, to);
    }

    @Override
    public SortedMap<String, String> headMap(String to) {
        return new TreeMap<>((SortedMap<String, String>) this).headMap(to);
    }

    @Override
    public SortedMap<String, String> tailMap(String from) {
        return new TreeMap<>((SortedMap<String, String>) this).tailMap(from);
    }

    @Override
    public String firstKey() {
        return new TreeMap<>((SortedMap<String, String>) this).firstKey();
    }

    @Override
    public String lastKey() {
        return new TreeMap<>((SortedMap<String, String>) this).lastKey();
    }

    private final class Entries implements Iterator<Map.Entry<String, String>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, String> next() {
            if (next == names.length) {
                throw new NoSuchElementException();
            }
            var entry = Map.entry(names[next], values[next]);
            next++;
            return entry;
        }
    }
}
