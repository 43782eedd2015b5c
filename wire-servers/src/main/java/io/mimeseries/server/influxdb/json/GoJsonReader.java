package io.mimeseries.server.influxdb.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value with Go's {@code encoding/json} error texts, which are part of what the real server answers. Objects become
 * maps, arrays lists; numbers stay as they are spelled.
 */
public final class GoJsonReader {
    private static final int MOST_NESTED = 1_000;
    private final byte[] text;
    private final String endOfText;
    private int at;
    private int depth;

    private GoJsonReader(byte[] text, String endOfText) {
        this.text = text;
        this.endOfText = endOfText;
    }

    /** A number as it was written. */
    public record Numeral(String text) {}

    /**
     * Reads a value as {@code json.Decoder} does: what follows it is not looked at.
     *
     * @throws GoJsonException if it cannot be read
     */
    public static @Nullable Object decode(byte[] json) {
        var reader = new GoJsonReader(json, "unexpected EOF");
        reader.skipBlanks();
        if (reader.at == json.length) {
            throw new GoJsonException("EOF");
        }
        return reader.value();
    }

    /**
     * Reads a value as {@code json.Unmarshal} does: it has to be all there is.
     *
     * @throws GoJsonException if it cannot be read
     */
    public static @Nullable Object unmarshal(byte[] json) {
        var reader = new GoJsonReader(json, "unexpected end of JSON input");
        reader.skipBlanks();
        var value = reader.value();
        reader.skipBlanks();
        if (reader.at < json.length) {
            throw unexpected(json[reader.at], "after top-level value");
        }
        return value;
    }

    /** What Go says when it does not get the type of value that it wants. */
    public static GoJsonException wrongType(Object value, String wanted) {
        return new GoJsonException("json: cannot unmarshal " + kind(value) + " into Go value of type " + wanted);
    }

    public static GoJsonException numberTooLarge(Numeral number) {
        return new GoJsonException("json: cannot unmarshal number " + number.text() + " into Go value of type float64");
    }

    private static String kind(Object value) {
        if (value instanceof List) {
            return "array";
        }
        if (value instanceof Map) {
            return "object";
        }
        if (value instanceof Numeral) {
            return "number";
        }
        return value instanceof String ? "string" : "bool";
    }

    private @Nullable Object value() {
        byte c = peek();
        return switch (c) {
            case '{' -> nested(true);
            case '[' -> nested(false);
            case '"' -> new GoJsonString(this, text, at).read();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw unexpected(c, "looking for beginning of value");
        };
    }

    private Object nested(boolean object) {
        if (++depth > MOST_NESTED) {
            throw new GoJsonException("exceeded max depth");
        }
        at++;
        Object read = object ? object() : array();
        depth--;
        return read;
    }

    private Map<String, @Nullable Object> object() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        skipBlanks();
        if (peek() == '}') {
            at++;
            return members;
        }
        while (true) {
            skipBlanks();
            if (peek() != '"') {
                throw unexpected(peek(), "looking for beginning of object key string");
            }
            var name = new GoJsonString(this, text, at).read();
            expect(':', "after object key");
            skipBlanks();
            members.put(name, value());
            if (endsOrContinues('}', "after object key:value pair")) {
                return members;
            }
        }
    }

    private List<@Nullable Object> array() {
        var elements = new ArrayList<@Nullable Object>();
        skipBlanks();
        if (peek() == ']') {
            at++;
            return elements;
        }
        while (true) {
            skipBlanks();
            elements.add(value());
            if (endsOrContinues(']', "after array element")) {
                return elements;
            }
        }
    }

    private boolean endsOrContinues(char end, String where) {
        skipBlanks();
        byte c = peek();
        if (c != end && c != ',') {
            throw unexpected(c, where);
        }
        at++;
        return c == end;
    }

    private void expect(char wanted, String where) {
        skipBlanks();
        if (peek() != wanted) {
            throw unexpected(peek(), where);
        }
        at++;
    }

    private @Nullable Object literal(String word, @Nullable Object value) {
        for (int i = 1; i < word.length(); i++) {
            at++;
            if (peek() != word.charAt(i)) {
                throw unexpected(peek(), "in literal " + word + " (expecting '" + word.charAt(i) + "')");
            }
        }
        at++;
        return value;
    }

    private Numeral number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (!isDigit(peek())) {
            throw unexpected(peek(), "in numeric literal");
        }
        if (peek() == '0') {
            at++;
        } else {
            skipDigits();
        }
        if (at < text.length && text[at] == '.') {
            at++;
            digits("after decimal point in numeric literal");
        }
        if (at < text.length && (text[at] | 0x20) == 'e') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits("in exponent of numeric literal");
        }
        return new Numeral(new String(text, start, at - start, StandardCharsets.US_ASCII));
    }

    private void digits(String where) {
        if (!isDigit(peek())) {
            throw unexpected(peek(), where);
        }
        skipDigits();
    }

    private void skipDigits() {
        while (at < text.length && isDigit(text[at])) {
            at++;
        }
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private void skipBlanks() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    private byte peek() {
        if (at >= text.length) {
            throw endOfText();
        }
        return text[at];
    }

    GoJsonException endOfText() {
        return new GoJsonException(endOfText);
    }

    /** A string ends here. */
    void continueAt(int position) {
        at = position;
    }

    static GoJsonException unexpected(byte c, String where) {
        return new GoJsonException("invalid character " + quoted(c) + " " + where);
    }

    /** A byte as Go quotes it: as if it were a Latin-1 character. */
    private static String quoted(byte c) {
        int value = c & 0xFF;
        return switch (value) {
            case '\'' -> "'\\''";
            case '"' -> "'\"'";
            case '\\' -> "'\\\\'";
            case 7 -> "'\\a'";
            case '\b' -> "'\\b'";
            case '\t' -> "'\\t'";
            case '\n' -> "'\\n'";
            case 11 -> "'\\v'";
            case '\f' -> "'\\f'";
            case '\r' -> "'\\r'";
            default -> {
                if (value < 0x20 || value == 0x7F) {
                    yield String.format(Locale.ROOT, "'\\x%02x'", value);
                }
                if ((value >= 0x80 && value <= 0xA0) || value == 0xAD) {
                    yield String.format(Locale.ROOT, "'\\u%04x'", value);
                }
                yield "'" + (char) value + "'";
            }
        };
    }
}
