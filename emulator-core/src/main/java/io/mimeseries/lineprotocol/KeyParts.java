package io.mimeseries.lineprotocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What a series key says. */
public final class KeyParts {
    /** So many tags are sorted by insertion; a hostile key may have thousands. */
    private static final int FEW = 32;

    private final byte[] canonical;
    private final String measurement;
    private final String[] tagKeys;
    private final String[] tagValues;

    private KeyParts(byte[] canonical, String measurement, String[] tagKeys, String[] tagValues) {
        this.canonical = canonical;
        this.measurement = measurement;
        this.tagKeys = tagKeys;
        this.tagValues = tagValues;
    }

    /** The form that all spellings of a series share: tags in order, only the necessary escapes. Never write to it. */
    public byte[] canonical() {
        return canonical;
    }

    public String measurement() {
        return measurement;
    }

    /** In the order of their bytes as spelt. */
    public String[] tagKeys() {
        return tagKeys;
    }

    public String[] tagValues() {
        return tagValues;
    }

    /** Reads a key that is known to be valid. */
    public static KeyParts of(Word key) {
        var bytes = key.bytes();
        var nameEnd = Escapes.unescaped(bytes, 0, bytes.length, ',');
        var starts = tagStarts(bytes, nameEnd, bytes.length);
        var keys = new String[starts.length];
        var values = new String[starts.length];
        var sorted = true;
        for (var i = 0; i < starts.length; i++) {
            var equals = Escapes.unescaped(bytes, starts[i], bytes.length, '=');
            var end = Escapes.unescaped(bytes, equals + 1, bytes.length, ',');
            keys[i] = Escapes.tag(bytes, starts[i], equals);
            values[i] = Escapes.tag(bytes, equals + 1, end);
            sorted &= i == 0 || starts[i - 1] < starts[i];
        }
        var measurement = Escapes.name(bytes, 0, nameEnd);
        var plain = Escapes.indexOf(bytes, 0, bytes.length, '\\') < 0;
        if (plain) {
            return new KeyParts(sorted ? bytes : rearranged(bytes, nameEnd, starts), measurement, keys, values);
        }
        return new KeyParts(canonical(measurement, keys, values), measurement, keys, values);
    }

    /** A key without escapes with its tags in order. */
    private static byte[] rearranged(byte[] bytes, int nameEnd, int[] starts) {
        var arranged = Arrays.copyOf(bytes, bytes.length);
        var to = nameEnd;
        for (var start : starts) {
            var end = Escapes.unescaped(bytes, start, bytes.length, ',');
            arranged[to] = ',';
            System.arraycopy(bytes, start, arranged, to + 1, end - start);
            to += 1 + end - start;
        }
        return arranged;
    }

    private static byte[] canonical(String measurement, String[] keys, String[] values) {
        var text = new StringBuilder();
        Escapes.escape(measurement, ", ", text);
        for (var i = 0; i < keys.length; i++) {
            text.append(',');
            Escapes.escape(keys[i], ", =", text);
            text.append('=');
            Escapes.escape(values[i], ", =", text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Where the tags of a key start that ends at {@code end}, in the order of their keys. */
    static int[] tagStarts(byte[] bytes, int nameEnd, int end) {
        var starts = new int[8];
        var count = 0;
        for (var at = nameEnd; at < end; at = Escapes.unescaped(bytes, at + 1, end, ',')) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        var found = Arrays.copyOf(starts, count);
        if (count > FEW) {
            return sorted(bytes, found, end);
        }
        sortFew(bytes, found, end);
        return found;
    }

    private static int[] sorted(byte[] bytes, int[] starts, int end) {
        return IntStream.of(starts)
                .boxed()
                .sorted((Comparator<Integer>) (a, b) -> compareTagKeys(bytes, a, b, end))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void sortFew(byte[] bytes, int[] starts, int end) {
        for (var i = 1; i < starts.length; i++) {
            var start = starts[i];
            var at = i;
            for (; at > 0 && compareTagKeys(bytes, starts[at - 1], start, end) > 0; at--) {
                starts[at] = starts[at - 1];
            }
            starts[at] = start;
        }
    }

    static int compareTagKeys(byte[] bytes, int a, int b, int end) {
        return Arrays.compareUnsigned(
                bytes, a, Escapes.unescaped(bytes, a, end, '='), bytes, b, Escapes.unescaped(bytes, b, end, '='));
    }
}
