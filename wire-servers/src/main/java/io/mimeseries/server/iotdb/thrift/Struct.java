package io.mimeseries.server.iotdb.thrift;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a struct by their numbers. A getter of a field that may be absent says what stands for it. */
public final class Struct {
    private final StructType type;
    private final @Nullable Object[] values;

    Struct(StructType type, int size) {
        this.type = type;
        values = new @Nullable Object[size];
    }

    public StructType type() {
        return type;
    }

    /** Sets a field; null takes it out. */
    public Struct set(int id, @Nullable Object value) {
        values[id + 1] = value;
        return this;
    }

    public @Nullable Object get(int id) {
        return values[id + 1];
    }

    public boolean has(int id) {
        return values[id + 1] != null;
    }

    private Object present(int id) {
        var value = values[id + 1];
        if (value == null) {
            throw new IllegalStateException("field " + id + " of " + type + " is not there");
        }
        return value;
    }

    public String text(int id) {
        return (String) present(id);
    }

    public @Nullable String textOrNull(int id) {
        return (String) values[id + 1];
    }

    public int i32(int id) {
        return (Integer) present(id);
    }

    public int i32(int id, int otherwise) {
        var value = values[id + 1];
        return value == null ? otherwise : (Integer) value;
    }

    public long i64(int id) {
        return (Long) present(id);
    }

    public long i64(int id, long otherwise) {
        var value = values[id + 1];
        return value == null ? otherwise : (Long) value;
    }

    public boolean bool(int id, boolean otherwise) {
        var value = values[id + 1];
        return value == null ? otherwise : (Boolean) value;
    }

    public ByteBuffer binary(int id) {
        return (ByteBuffer) present(id);
    }

    public Struct struct(int id) {
        return (Struct) present(id);
    }

    /** The elements are what the field's type says. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(int id) {
        return (List<T>) present(id);
    }

    /** Likewise. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable List<T> listOrNull(int id) {
        return (List<T>) values[id + 1];
    }

    /** Texts by texts, empty for an absent field. */
    @SuppressWarnings("unchecked")
    public Map<String, String> texts(int id) {
        var value = values[id + 1];
        return value == null ? Map.of() : (Map<String, String>) value;
    }
}
