package io.mimeseries.testkit.backend;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Names that nobody else uses, so that tests can share a real server. The one place of the kit that depends on chance. */
final class UniqueNames {
    private static final int LETTERS = 8;

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The same each time until it is forgotten; a name that was handed out stands for itself. */
    synchronized String of(String name) {
        return names.containsValue(name) ? name : names.computeIfAbsent(name, UniqueNames::make);
    }

    private static String make(String name) {
        var chance = UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
        return name + "_" + chance.substring(0, LETTERS);
    }

    /** The names as they were asked for. */
    synchronized List<String> asked() {
        return List.copyOf(names.keySet());
    }

    /** Makes up others where these are asked for again. */
    synchronized void forget(Collection<String> asked) {
        asked.forEach(names::remove);
    }
}
