package io.mimeseries.compat.vectors.tdengine.socket;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares binary answers byte for byte, but for the time that they took and for numbers that the server gives. */
final class BinaryComparison {
    private static final int RAW_TIMING_AT = 18;
    private static final int RAW_REQUEST_AT = 26;
    private static final int RAW_MESSAGE_AT = 38;
    private static final int TOPIC_REQUEST_AT = Long.BYTES;
    private static final int TOPIC_MESSAGE_AT = 2 * Long.BYTES;

    private final Identifiers ids;
    private final Map<String, byte[]> messages;

    BinaryComparison(Identifiers ids, Map<String, byte[]> messages) {
        this.ids = ids;
        this.messages = messages;
    }

    /** A message's name in what refers to it: {@code payload FILE#NAME in an action 9 frame}, {@code NAME (remark)}. */
    static String name(String reference) {
        var name = reference.substring(reference.indexOf('#') + 1);
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    @Nullable
    String difference(byte[] given, String reference) {
        var name = name(reference);
        var example = messages.get(name);
        if (example == null) {
            return "no message is called " + name;
        }
        var expected = ByteBuffer.wrap(example.clone()).order(ByteOrder.LITTLE_ENDIAN);
        var found = ByteBuffer.wrap(given).order(ByteOrder.LITTLE_ENDIAN);
        if (name.startsWith("fetch-raw-block") || name.equals("tmq-fetch-raw-data-reply")) {
            var kind = name.startsWith("tmq") ? Identifiers.MESSAGE : Identifiers.RESULT;
            expected.putLong(RAW_TIMING_AT, found.getLong(RAW_TIMING_AT))
                    .putLong(RAW_REQUEST_AT, ids.requestId())
                    .putLong(RAW_MESSAGE_AT + Integer.BYTES + expected.getInt(RAW_MESSAGE_AT), ids.last(kind));
        } else if (name.equals("fetch-block-reply")) {
            expected.putLong(0, found.getLong(0)).putLong(Long.BYTES, ids.last(Identifiers.RESULT));
        } else if (name.equals("tmq-fetch-block-reply") || name.equals("tmq-fetch-raw-reply")) {
            expected.putLong(0, found.getLong(0))
                    .putLong(TOPIC_REQUEST_AT, ids.requestId())
                    .putLong(TOPIC_MESSAGE_AT, ids.last(Identifiers.MESSAGE));
        }
        return name.equals("fetch-raw-block-reply")
                ? headDifference(given, expected.array())
                : differenceOf(given, expected.array());
    }

    /** The example has another statement's block. */
    private static @Nullable String headDifference(byte[] given, byte[] expected) {
        int head = RAW_MESSAGE_AT + Integer.BYTES + Long.BYTES + 1;
        var block = RawBlockReply.read(given).block();
        if (block != null) {
            BlockDecoder.read(block, 3, BlockDecoder.RESULT);
        }
        return differenceOf(Arrays.copyOf(given, head), Arrays.copyOf(expected, head));
    }

    private static @Nullable String differenceOf(byte[] given, byte[] expected) {
        return Arrays.equals(given, expected)
                ? null
                : "is " + HexFormat.of().formatHex(given) + "\n    not "
                        + HexFormat.of().formatHex(expected);
    }
}
