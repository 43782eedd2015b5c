package io.mimeseries.tdengine.type;

import org.jspecify.annotations.Nullable;

/**
 * What a key of a JSON tag has: a text, a number, a truth value or null.
 *
 * @param text null unless it is a text
 * @param number null unless it is a number
 * @param bool null unless it is a truth value
 */
public record JsonValue(
        @Nullable String text,
        @Nullable Double number,
        @Nullable Boolean bool) {
    static final JsonValue NULL = new JsonValue(null, null, null);
    static final JsonValue TRUE = new JsonValue(null, null, true);
    static final JsonValue FALSE = new JsonValue(null, null, false);

    static JsonValue text(String text) {
        return new JsonValue(text, null, null);
    }

    static JsonValue number(double number) {
        return new JsonValue(null, number, null);
    }

    /** Whether it is JSON's null. */
    public boolean isNull() {
        return text == null && number == null && bool == null;
    }

    /** As {@code ->} shows it: texts in quotes, numbers with nine digits behind the point. */
    public String shown() {
        if (text != null) {
            return JsonText.quote(text);
        }
        return number != null ? CFormat.fixed(number, 9) : String.valueOf(bool);
    }
}
