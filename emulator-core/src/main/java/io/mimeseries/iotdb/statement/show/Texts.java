package io.mimeseries.iotdb.statement.show;

import io.mimeseries.iotdb.schema.ChildOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps in cells, in the order of the real server's hash tables. */
final class Texts {
    private Texts() {}

    /** Tags and attributes: JSON without escapes, null for none. */
    static @Nullable String json(Map<String, String> map) {
        if (map.isEmpty()) {
            return null;
        }
        return ChildOrder.entries(map).stream()
                .map(entry -> '"' + entry.getKey() + "\":\"" + entry.getValue() + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The way of leaving out values, null for none. */
    static @Nullable String deadband(Map<String, String> props) {
        return "sdt".equalsIgnoreCase(props.get("loss")) ? "SDT" : null;
    }

    /** What the way of leaving out values was given. */
    static @Nullable String deadbandParameters(Map<String, String> props) {
        if (deadband(props) == null) {
            return null;
        }
        var parameters = new LinkedHashMap<>(props);
        parameters.keySet().retainAll(Set.of("compdev", "compmintime", "compmaxtime"));
        return ChildOrder.HASH.sort(parameters.entrySet(), Map.Entry::getKey).stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
