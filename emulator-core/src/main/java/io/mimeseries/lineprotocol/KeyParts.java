package io.mimeseries.lineprotocol;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a series key says.
 *
 * @param tagKeys in the order of their bytes as spelt
 * @param tagValues as many
 */
public record KeyParts(String measurement, List<String> tagKeys, List<String> tagValues) {

    /** Reads a key that is known to be valid. */
    public static KeyParts of(Word key) {
        var bytes = key.bytes();
        var nameEnd = Escapes.unescaped(bytes, 0, bytes.length, ',');
        var starts = tagStarts(bytes, nameEnd, bytes.length);
        var keys = new String[starts.length];
        var values = new String[starts.length];
        for (var i = 0; i < starts.length; i++) {
            var equals = Escapes.unescaped(bytes, starts[i], bytes.length, '=');
            var end = Escapes.unescaped(bytes, equals + 1, bytes.length, ',');
            keys[i] = Escapes.tag(bytes, starts[i], equals);
            values[i] = Escapes.tag(bytes, equals + 1, end);
        }
        return new KeyParts(Escapes.name(bytes, 0, nameEnd), List.of(keys), List.of(values));
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
        return sorted(bytes, Arrays.copyOf(starts, count), end);
    }

    private static int[] sorted(byte[] bytes, int[] starts, int end) {
        for (var i = 1; i < starts.length; i++) {
            if (compareTagKeys(bytes, starts[i - 1], starts[i], end) > 0) {
                return IntStream.of(starts)
                        .boxed()
                        .sorted((Comparator<Integer>) (a, b) -> compareTagKeys(bytes, a, b, end))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return starts;
    }

    static int compareTagKeys(byte[] bytes, int a, int b, int end) {
        return Arrays.compareUnsigned(
                bytes, a, Escapes.unescaped(bytes, a, end, '='), bytes, b, Escapes.unescaped(bytes, b, end, '='));
    }
}
