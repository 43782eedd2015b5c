package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A message's fields by their numbers, for messages of which not many come: its values lie where they are until they are asked for. */
final class Fields {
    private static final int WIRE_TYPE = 7;
    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private final TreeMap<Integer, Long> numbers = new TreeMap<>();
    private final TreeMap<Integer, List<ByteString>> texts = new TreeMap<>();

    private Fields() {}

    static Fields read(MessageInput in) {
        var fields = new Fields();
        while (in.next()) {
            switch (in.tag() & WIRE_TYPE) {
                case VARINT -> fields.numbers.put(in.field(), in.varint());
                case BYTES ->
                    fields.texts
                            .computeIfAbsent(in.field(), field -> new ArrayList<>())
                            .add(in.bytes());
                default -> in.skip();
            }
        }
        return fields;
    }

    @Nullable
    ByteString find(int field) {
        var values = texts.get(field);
        // of a field that may be there once, the last one counts
        return values == null ? null : values.get(values.size() - 1);
    }

    ByteString bytes(int field) {
        var value = find(field);
        if (value == null) {
            throw new MalformedMessageException("required field " + field + " is missing");
        }
        return value;
    }

    ByteString bytes(int field, ByteString missing) {
        var value = find(field);
        return value == null ? missing : value;
    }

    @Nullable
    Long findNumber(int field) {
        return numbers.get(field);
    }

    long number(int field) {
        return numbers.getOrDefault(field, 0L);
    }

    boolean flag(int field) {
        return number(field) != 0;
    }

    /** A message within this one. */
    Fields message(int field) {
        return of(bytes(field));
    }

    private static Fields of(ByteString bytes) {
        return read(new MessageInput(bytes.array(), 0, bytes.length()));
    }

    /** All messages of a field that may be there several times. */
    <T> List<T> messages(int field, Function<Fields, T> meaning) {
        return texts.getOrDefault(field, List.of()).stream()
                .map(Fields::of)
                .map(meaning)
                .toList();
    }
}
