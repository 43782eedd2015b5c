package io.mimeseries.tdengine.type;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.mimeseries.query.StringOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON tags: one object of texts, numbers, truth values and nulls. They are kept as text without blanks, keys in their order; a tag without keys is NULL
 * and here the empty text.
 */
public final class JsonTags {
    private static final int MAX_KEY_BYTES = 256;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    private JsonTags() {}

    /** The text that is kept; fails with {@link InvalidValueException}, as the real server words it. */
    public static String canonical(String text) {
        var json = text.strip();
        if (json.isEmpty() || json.equalsIgnoreCase("null")) {
            return "";
        }
        if (json.charAt(0) != '{') {
            throw InvalidValueException.because(isOtherValue(json) ? "json error invalide value" : "json parse error");
        }
        return JsonText.write(object(json));
    }

    /** The members of a tag, by key. */
    public static Map<String, JsonValue> members(String canonical) {
        return canonical.isEmpty() ? Map.of() : object(canonical);
    }

    /** One member as text of JSON; null if there is none, or its value is null. */
    public static @Nullable String member(String canonical, String key) {
        var value = members(canonical).get(key);
        return value == null || value.isNull() ? null : value.shown();
    }

    /** What {@code ->} gave, from the text that shows it; null of a whole tag. */
    public static @Nullable JsonValue value(String shown) {
        if (shown.startsWith("{")) {
            return null;
        }
        return object("{\"v\":" + shown + "}").get("v");
    }

    private static Map<String, JsonValue> object(String json) {
        var members = new TreeMap<String, JsonValue>(StringOrder.COMPARATOR);
        try (var parser = FACTORY.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var key = parser.currentName();
                parser.nextToken();
                requireKey(key);
                var value = value(parser);
                if (!key.isEmpty()) {
                    members.putIfAbsent(key, value);
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw InvalidValueException.because("json parse error");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    private static JsonValue value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> JsonValue.text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getDoubleValue());
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> {
                parser.skipChildren();
                throw InvalidValueException.because("invalidate json value");
            }
        };
    }

    private static JsonValue number(double value) {
        if (Double.isInfinite(value)) {
            throw InvalidValueException.because("json value number is illegal");
        }
        return JsonValue.number(value);
    }

    private static void requireKey(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < ' ' || key.charAt(i) > '~') {
                throw InvalidValueException.because("json key not validate");
            }
        }
        if (key.length() > MAX_KEY_BYTES) {
            throw InvalidValueException.because("json key too long error");
        }
    }

    /** Whether the text begins with something of JSON that is no object; what follows it is not looked at. */
    private static boolean isOtherValue(String json) {
        char first = json.charAt(0);
        if (json.startsWith("true") || json.startsWith("false") || json.startsWith("null")) {
            return true;
        }
        if (LeadingInteger.isDigit(first)
                || (first == '-' && json.length() > 1 && LeadingInteger.isDigit(json.charAt(1)))) {
            return true;
        }
        if (first != '[' && first != '"') {
            return false;
        }
        try (var parser = FACTORY.createParser(json)) {
            parser.nextToken();
            parser.skipChildren();
            parser.finishToken();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
