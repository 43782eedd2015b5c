package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.format.LongFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A reply in JSON under construction: the members that all have, then those of its action. */
public final class Reply {
    private final ByteSink out = new ByteSink(256);

    /**
     * @param requestId as the client chose it, of 64 bits without a sign: connectors in Rust send larger ones than a long holds
     * @param nanoseconds that the action took
     */
    Reply(int code, String message, String action, long requestId, long nanoseconds) {
        out.putAscii("{\"code\":");
        LongFormat.put(out, code);
        out.putAscii(",\"message\":");
        JsonText.putPlain(out, message);
        out.putAscii(",\"action\":");
        JsonText.putPlain(out, action);
        member("req_id");
        out.putAscii(Long.toUnsignedString(requestId));
        number("timing", nanoseconds);
    }

    public Reply number(String name, long value) {
        member(name);
        LongFormat.put(out, value);
        return this;
    }

    /** The first member of an object. */
    public Reply firstNumber(String name, long value) {
        out.put('"').putAscii(name).putAscii("\":");
        LongFormat.put(out, value);
        return this;
    }

    /** A member that is JSON already. */
    public Reply json(String name, String value) {
        member(name);
        out.put(value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Reply flag(String name, boolean value) {
        member(name);
        out.putAscii(value ? "true" : "false");
        return this;
    }

    public Reply text(String name, String value) {
        member(name);
        JsonText.putPlain(out, value);
        return this;
    }

    public Reply nothing(String... names) {
        for (var name : names) {
            member(name);
            out.putAscii("null");
        }
        return this;
    }

    public <T> Reply numbers(String name, List<T> list, ToLongFunction<T> number) {
        member(name);
        for (int i = 0; i < list.size(); i++) {
            out.put(i == 0 ? '[' : ',');
            LongFormat.put(out, number.applyAsLong(list.get(i)));
        }
        out.putAscii(list.isEmpty() ? "[]" : "]");
        return this;
    }

    public Reply numbers(String name, int @Nullable [] values) {
        if (values == null) {
            return nothing(name);
        }
        member(name);
        for (int i = 0; i < values.length; i++) {
            out.put(i == 0 ? '[' : ',');
            LongFormat.put(out, values[i]);
        }
        out.putAscii(values.length == 0 ? "[]" : "]");
        return this;
    }

    public Reply texts(String name, List<String> list) {
        member(name);
        for (int i = 0; i < list.size(); i++) {
            out.put(i == 0 ? '[' : ',');
            JsonText.putPlain(out, list.get(i));
        }
        out.putAscii(list.isEmpty() ? "[]" : "]");
        return this;
    }

    /** A list of objects. */
    public <T> Reply objects(String name, List<T> list, BiConsumer<Reply, T> members) {
        member(name);
        out.put('[');
        for (int i = 0; i < list.size(); i++) {
            out.putAscii(i == 0 ? "{" : ",{");
            members.accept(this, list.get(i));
            out.put('}');
        }
        out.put(']');
        return this;
    }

    /** The first member of an object. */
    public Reply firstText(String name, String value) {
        out.put('"').putAscii(name).putAscii("\":");
        JsonText.putPlain(out, value);
        return this;
    }

    private void member(String name) {
        out.putAscii(",\"").putAscii(name).putAscii("\":");
    }

    /** The whole message. */
    String end() {
        out.put('}');
        return new String(out.array(), 0, out.size(), StandardCharsets.UTF_8);
    }
}
