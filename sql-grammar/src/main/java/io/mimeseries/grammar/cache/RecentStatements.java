package io.mimeseries.grammar.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Remembers what was made of the texts that were parsed last, for clients that repeat themselves. Safe for threads.
 *
 * @param <T> texts, compared by {@code equals}
 * @param <S> what parsing makes of them, immutable
 */
public final class RecentStatements<T, S> {
    /** Longer texts are parsed anew each time, so that little memory is held. */
    private static final int MAXIMUM_TEXT = 16 * 1024;

    private final Function<T, S> parser;
    private final Predicate<S> isKept;
    private final Map<T, S> entries;

    /**
     * @param capacity how many are remembered, at least 1
     * @param parser throws what the dialect throws; such texts are not remembered
     * @param isKept false for what is not worth it, as rows to insert
     */
    public RecentStatements(int capacity, Function<T, S> parser, Predicate<S> isKept) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.parser = parser;
        this.isKept = isKept;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<T, S> eldest) {
                return size() > capacity;
            }
        };
    }

    /** @param length of the text, in whatever it is made of */
    public S parse(T text, int length) {
        if (length > MAXIMUM_TEXT) {
            return parser.apply(text);
        }
        synchronized (entries) {
            var known = entries.get(text);
            if (known != null) {
                return known;
            }
        }
        var parsed = parser.apply(text);
        if (isKept.test(parsed)) {
            synchronized (entries) {
                entries.put(text, parsed);
            }
        }
        return parsed;
    }
}
