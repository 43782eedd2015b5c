package io.mimeseries.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The headers of a request in their order. */
final class HeaderFields {
    private final List<String> names = new ArrayList<>(16);
    private final List<String> values = new ArrayList<>(16);

    void add(String name, String value) {
        names.add(name);
        values.add(value);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    int size() {
        return names.size();
    }

    String name(int index) {
        return names.get(index);
    }

    String value(int index) {
        return values.get(index);
    }

    /** The last header goes on in another line. */
    void append(String more) {
        int last = values.size() - 1;
        values.set(last, values.get(last) + " " + more);
    }

    @Nullable
    String first(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return values.get(i);
            }
        }
        return null;
    }

    List<String> all(String name) {
        var found = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                found.add(values.get(i));
            }
        }
        return found;
    }

    /** Whether one of the words between commas is this one. */
    boolean names(String header, String word) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(header)) {
                for (var one : values.get(i).split(",", -1)) {
                    if (one.strip().toLowerCase(Locale.ROOT).equals(word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
