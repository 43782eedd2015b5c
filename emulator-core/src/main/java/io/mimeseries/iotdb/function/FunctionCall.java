package io.mimeseries.iotdb.function;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands in a statement. Functions check it with the methods here, in the real server's order, which decides what is said about
 * a call with several faults.
 *
 * @param name as written
 * @param types of the arguments; null for the literal NULL
 * @param attributes in the order they were written in
 */
public record FunctionCall(String name, List<@Nullable DataType> types, Map<String, String> attributes) {
    public static final List<DataType> NUMBERS =
            List.of(DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE);

    public FunctionCall {
        types = Collections.unmodifiableList(new ArrayList<>(types));
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The type of an argument that was checked before. */
    public DataType type(int index) {
        var type = types.get(index);
        return type == null ? DataType.TEXT : type;
    }

    public FunctionCall requireArguments(int count) {
        if (types.size() != count) {
            throw FunctionErrors.argumentCount(count, types.size());
        }
        return this;
    }

    public FunctionCall requireType(int index, List<DataType> expected) {
        var type = types.get(index);
        if (type != null && !expected.contains(type)) {
            throw FunctionErrors.argumentType(index, expected, type);
        }
        return this;
    }

    /** One argument of one of the types of numbers. */
    public FunctionCall requireNumber() {
        return requireArguments(1).requireType(0, NUMBERS);
    }

    /** One argument of type TEXT. */
    public FunctionCall requireText() {
        return requireArguments(1).requireType(0, List.of(DataType.TEXT));
    }

    public FunctionCall requireAttribute(String key) {
        if (!attributes.containsKey(key)) {
            throw FunctionErrors.attributeMissing(key);
        }
        return this;
    }

    /** @param message what is said if the condition does not hold */
    public FunctionCall require(boolean condition, String message) {
        if (!condition) {
            throw FunctionErrors.parameter(message);
        }
        return this;
    }

    public @Nullable String text(String key) {
        return attributes.get(key);
    }

    public String text(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }

    /** A whole number of 32 bits. */
    public int integer(String key) {
        return (int) (long) parse(() -> (long) Integer.parseInt(attributes.get(key)));
    }

    public int integer(String key, int otherwise) {
        return attributes.containsKey(key) ? integer(key) : otherwise;
    }

    public long whole(String key) {
        return parse(() -> Long.parseLong(attributes.get(key)));
    }

    public long whole(String key, long otherwise) {
        return attributes.containsKey(key) ? whole(key) : otherwise;
    }

    public double real(String key) {
        return parse(() -> {
            var text = attributes.get(key);
            if (text == null) {
                throw FunctionErrors.inferring("java.lang.NullPointerException");
            }
            return Double.parseDouble(text);
        });
    }

    public double real(String key, double otherwise) {
        return attributes.containsKey(key) ? real(key) : otherwise;
    }

    public boolean flag(String key, boolean otherwise) {
        var text = attributes.get(key);
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }

    private static <T> T parse(Parser<T> parser) throws IotDbException {
        try {
            return parser.parse();
        } catch (NumberFormatException e) {
            throw FunctionErrors.number(e);
        }
    }

    private interface Parser<T> {
        T parse();
    }
}
