package io.mimeseries.server.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pairs of a query string or of a form body, in their order, decoded as Go's {@code net/url} does. */
public final class FormParameters {
    public static final FormParameters EMPTY = new FormParameters();
    private final List<Pair> pairs = new ArrayList<>();

    private FormParameters() {}

    /** Reads {@code a=1&b=2}; a pair that cannot be decoded is left out, as the real servers leave it out. */
    public static FormParameters parse(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return EMPTY;
        }
        var parameters = new FormParameters();
        FormDecoder.decode(encoded, parameters.pairs);
        return parameters;
    }

    /** Pairs that have been decoded. */
    public static FormParameters of(List<Pair> decoded) {
        var parameters = new FormParameters();
        parameters.pairs.addAll(decoded);
        return parameters;
    }

    public boolean contains(String name) {
        for (var pair : pairs) {
            if (pair.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The first value of this name, empty if there is none. */
    public String get(String name) {
        for (var pair : pairs) {
            if (pair.name().equals(name)) {
                return pair.value();
            }
        }
        return "";
    }

    public List<Pair> pairs() {
        return pairs;
    }

    /** A decoded name and its value. */
    public record Pair(String name, String value) {}
}
