package io.mimeseries.tdengine.aggregate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the bins of HISTOGRAM: a list of bounds, or where they start, how they grow and how many there are. */
final class BinBounds {
    private static final int MOST = 1000;
    private static final String FORMAT = "HISTOGRAM function invalid format for binDesc parameter";
    private static final String LIMITS = "HISTOGRAM function bin/parameter should be in range [-DBL_MAX, DBL_MAX]";

    private BinBounds() {}

    static double[] of(String kind, String description) {
        try (var parser = new JsonFactory().createParser(description)) {
            var first = parser.nextToken();
            if (first == JsonToken.START_ARRAY && kind.equalsIgnoreCase("user_input")) {
                return list(parser);
            }
            if (first == JsonToken.START_OBJECT) {
                return computed(kind.toLowerCase(Locale.ROOT), members(parser));
            }
        } catch (IOException noJson) {
            throw refused(FORMAT);
        }
        throw refused(FORMAT);
    }

    private static double[] list(JsonParser parser) throws IOException {
        var bounds = new ArrayList<Double>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null || !parser.currentToken().isNumeric()) {
                throw refused(FORMAT);
            }
            double bound = parser.getDoubleValue();
            if (!bounds.isEmpty() && bound <= bounds.get(bounds.size() - 1)) {
                throw refused(FORMAT);
            }
            bounds.add(bound);
        }
        if (bounds.isEmpty()) {
            throw refused(FORMAT);
        }
        return bounds.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Map<String, Object> members(JsonParser parser) throws IOException {
        var members = new HashMap<String, Object>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName().toLowerCase(Locale.ROOT);
            var value = parser.nextToken();
            if (value.isNumeric()) {
                members.put(name, parser.getDoubleValue());
            } else if (value.isBoolean()) {
                members.put(name, parser.getBooleanValue());
            } else {
                throw refused(FORMAT);
            }
        }
        return members;
    }

    private static double[] computed(String kind, Map<String, Object> members) {
        if (members.size() != 4) {
            throw refused("HISTOGRAM function requires four parameters");
        }
        if (!(members.get("start") instanceof Double start)
                || !(members.get("count") instanceof Double count)
                || !(members.get("infinity") instanceof Boolean infinity)) {
            throw refused(FORMAT);
        }
        if (count < 1 || count >= MOST + 1) {
            throw refused("HISTOGRAM function binDesc parameter \"count\" should be in range [1, 1000]");
        }
        var bounds = bounds(kind, start, count.intValue(), members);
        if (infinity) {
            boolean falling = bounds.get(0) > bounds.get(bounds.size() - 1);
            bounds.add(0, falling ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
            bounds.add(falling ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        return bounds.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> bounds(String kind, double start, int count, Map<String, Object> members) {
        var width = number(members.get("width"));
        var factor = number(members.get("factor"));
        boolean linear = kind.equals("linear_bin") && width != null;
        if (!linear && !(kind.equals("log_bin") && factor != null)) {
            throw refused(FORMAT);
        }
        if (linear && width == 0) {
            throw refused("HISTOGRAM function binDesc parameter \"width\" cannot be 0");
        }
        if (!linear && start == 0) {
            throw refused("HISTOGRAM function binDesc parameter \"start\" cannot be 0 with \"log_bin\" type");
        }
        if (!linear && factor != null && (factor <= 0 || factor == 1)) {
            throw refused("HISTOGRAM function binDesc parameter \"factor\" cannot be negative or equal to 0/1");
        }
        var bounds = new ArrayList<Double>();
        for (int i = 0; i <= count; i++) {
            double bound = width != null ? start + i * width : start * Math.pow(factor == null ? 1 : factor, i);
            if (Double.isInfinite(bound)) {
                throw refused(LIMITS);
            }
            bounds.add(bound);
        }
        return bounds;
    }

    private static @Nullable Double number(@Nullable Object member) {
        return member instanceof Double number ? number : null;
    }

    private static TDengineException refused(String reason) {
        return ErrorCode.FUNCTION_ERROR.error(reason);
    }
}
