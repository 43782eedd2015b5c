package io.mimeseries.tdengine.type;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.Map;

/** Writes JSON without blanks, as the real server's library does. */
final class JsonText {
    private static final double WHOLE_LIMIT = 1e15;
    private static final int SHORT_DIGITS = 15;
    private static final int ALL_DIGITS = 17;

    private JsonText() {}

    /** The empty text of no members. */
    static String write(Map<String, JsonValue> members) {
        if (members.isEmpty()) {
            return "";
        }
        var json = new StringBuilder("{");
        members.forEach((key, value) -> json.append(json.length() == 1 ? "" : ",")
                .append(quote(key))
                .append(':')
                .append(value(value)));
        return json.append('}').toString();
    }

    static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static String value(JsonValue value) {
        if (value.text() != null) {
            return quote(value.text());
        }
        return value.number() != null ? number(value.number()) : String.valueOf(value.bool());
    }

    /** The fewest of 15 or 17 digits that say the same. */
    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_LIMIT) {
            return new BigDecimal(value).toPlainString();
        }
        var brief = CFormat.general(value, SHORT_DIGITS);
        return Double.parseDouble(brief) == value ? brief : CFormat.general(value, ALL_DIGITS);
    }
}
