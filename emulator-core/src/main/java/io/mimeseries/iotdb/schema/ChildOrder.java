package io.mimeseries.iotdb.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** In which order a walk goes through the children of a node. */
public enum ChildOrder {
    /** As they were created. */
    CREATION {
        @Override
        public <T> List<T> sort(Collection<? extends T> children, Function<? super T, String> name) {
            return List.copyOf(children);
        }
    },
    /**
     * By the bins of a hash table of their names, as the real server lists them: its tree keeps children in concurrent hash maps, whose
     * order shows where LIMIT cuts a list.
     */
    HASH {
        @Override
        public <T> List<T> sort(Collection<? extends T> children, Function<? super T, String> name) {
            var bins = FIRST_BINS;
            while (children.size() >= bins - bins / 4) {
                bins *= 2;
            }
            var mask = bins - 1;
            var sorted = new ArrayList<T>(children);
            sorted.sort(Comparator.comparingInt(child -> bin(name.apply(child), mask)));
            return sorted;
        }
    };

    private static final int FIRST_BINS = 16;

    /**
     * The entries of a map as the real server writes them: in the bins of a hash map that was made for that many, which doubles them when
     * three quarters are used.
     */
    public static List<Map.Entry<String, String>> entries(Map<String, String> map) {
        var bins = Math.max(1, Integer.highestOneBit(map.size()));
        bins = bins < map.size() ? bins * 2 : bins;
        var mask = (map.size() > bins - (bins + 3) / 4 ? bins * 2 : bins) - 1;
        var sorted = new ArrayList<>(map.entrySet());
        sorted.sort(Comparator.comparingInt(entry -> bin(entry.getKey(), mask)));
        return sorted;
    }

    public abstract <T> List<T> sort(Collection<? extends T> children, Function<? super T, String> name);

    private static int bin(String name, int mask) {
        var hash = name.hashCode();
        return (hash ^ hash >>> 16) & mask;
    }
}
