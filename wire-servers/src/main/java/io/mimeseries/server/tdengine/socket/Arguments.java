package io.mimeseries.server.tdengine.socket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object of a message; what is not there has the empty value of its type, as Go reads it. */
public final class Arguments {
    public static final Arguments NONE = new Arguments(Map.of());
    private final Map<String, @Nullable Object> members;

    Arguments(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    public boolean has(String name) {
        return members.get(name) != null;
    }

    public String text(String name) {
        var value = members.get(name);
        if (value != null && !(value instanceof String)) {
            throw SocketException.of("json: cannot unmarshal into field " + name + " of type string");
        }
        return value == null ? "" : (String) value;
    }

    public long number(String name) {
        var value = members.get(name);
        if (value != null && !(value instanceof Number)) {
            throw SocketException.of("json: cannot unmarshal into field " + name + " of type number");
        }
        return value == null ? 0 : ((Number) value).longValue();
    }

    /** Those of some members that are there, each with its value, as the journal names what has no effect. */
    public List<String> present(List<String> names) {
        return names.stream()
                .filter(this::has)
                .map(name -> name + " " + members.get(name))
                .toList();
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    public List<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list : List.of();
    }

    /** The texts of an object, by their names. */
    public Map<String, String> texts(String name) {
        var texts = new LinkedHashMap<String, String>();
        var object = object(name);
        object.members.keySet().forEach(member -> texts.put(member, object.text(member)));
        return texts;
    }

    public Arguments object(String name) {
        return of(members.get(name));
    }

    /** Objects of a list. */
    public List<Arguments> objects(String name) {
        return list(name).stream().map(Arguments::of).toList();
    }

    @SuppressWarnings("unchecked")
    public static Arguments of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Arguments((Map<String, @Nullable Object>) map) : NONE;
    }
}
