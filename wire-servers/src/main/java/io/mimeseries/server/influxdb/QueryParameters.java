package io.mimeseries.server.influxdb;

import io.mimeseries.server.influxdb.json.GoJsonException;
import io.mimeseries.server.influxdb.json.GoJsonReader;
import io.mimeseries.server.web.PayloadException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of {@code $name} from the parameter {@code params}. */
final class QueryParameters {
    private QueryParameters() {}

    static Map<String, @Nullable Object> parse(String json) {
        if (json.isEmpty()) {
            return Map.of();
        }
        var members = members(json);
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        members.forEach((name, value) -> parameters.put(
                (String) name,
                value instanceof GoJsonReader.Numeral number ? number(number.text()) : converted(value)));
        return parameters;
    }

    private static Map<?, ?> members(String json) {
        try {
            var read = GoJsonReader.decode(json.getBytes(StandardCharsets.UTF_8));
            if (read == null) {
                return Map.of();
            }
            if (read instanceof Map<?, ?> members) {
                return members;
            }
            throw GoJsonReader.wrongType(read, "map[string]interface {}");
        } catch (GoJsonException e) {
            throw new PayloadException(400, "error parsing query parameters: " + e.text());
        }
    }

    private static @Nullable Object converted(@Nullable Object value) {
        if (value instanceof GoJsonReader.Numeral number) {
            return nestedNumber(number.text());
        }
        if (value instanceof Map<?, ?> members) {
            var converted = new LinkedHashMap<Object, @Nullable Object>();
            members.forEach((name, member) -> converted.put(name, converted(member)));
            return converted;
        }
        if (value instanceof List<?> elements) {
            var converted = new ArrayList<@Nullable Object>();
            elements.forEach(element -> converted.add(converted(element)));
            return converted;
        }
        return value;
    }

    /** A point makes a float; everything else has to be an integer, so that {@code 1e3} is none (1.6.7). */
    private static Object number(String text) {
        if (text.contains(".")) {
            double value = Double.parseDouble(text);
            if (Double.isInfinite(value)) {
                throw invalid("ParseFloat", text, "value out of range");
            }
            return value;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            boolean digits = text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
            throw invalid("ParseInt", text, digits ? "value out of range" : "invalid syntax");
        }
    }

    /** Inside a typed form the type decides what the number may be, and the parser complains. */
    private static Object nestedNumber(String text) {
        return text.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')
                ? (Object) Double.parseDouble(text)
                : new BigInteger(text);
    }

    private static PayloadException invalid(String function, String text, String why) {
        return new PayloadException(
                400, "error parsing json value: strconv." + function + ": parsing \"" + text + "\": " + why);
    }
}
