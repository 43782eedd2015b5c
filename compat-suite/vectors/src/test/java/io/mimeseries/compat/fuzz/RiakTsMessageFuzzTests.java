package io.mimeseries.compat.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.mimeseries.compat.vectors.riakts.wire.Atom;
import io.mimeseries.compat.vectors.riakts.wire.Message;
import io.mimeseries.compat.vectors.riakts.wire.ProtobufWriter;
import io.mimeseries.compat.vectors.riakts.wire.TermWriter;
import io.mimeseries.compat.vectors.riakts.wire.Tuple;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import io.mimeseries.server.riakts.protobuf.ProtobufDecoder;
import io.mimeseries.server.riakts.ttb.TtbDecoder;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged messages are read or refused, and none makes the decoders take more room than its length is worth. */
class RiakTsMessageFuzzTests {
    /** A cell of a byte or two becomes an object of its own. */
    private static final int ROOM_FOR_A_BYTE = 40;

    private static final int ROOM_FOR_ANY = 16 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Reads one message. */
    private interface Decoder {
        Object decode(Frame frame);
    }

    @Test
    void everyMessageIsReadOrRefused() {
        run(messages(), ProtobufDecoder::decode);
    }

    @Test
    void everyTermIsReadOrRefused() {
        run(terms(), TtbDecoder::decode);
    }

    private static void run(List<byte[]> messages, Decoder decoder) {
        messages.forEach(message -> decoder.decode(frame(message)));
        var fuzz = new Fuzz();
        for (long seed : Fuzz.seeds()) {
            var random = new Random(seed);
            for (int i = 0; i < Fuzz.inputs(); i++) {
                var message = damaged(messages.get(random.nextInt(messages.size())), random, messages);
                ask(seed, message, decoder, fuzz);
            }
        }
        assertThat(fuzz.findings()).isEmpty();
    }

    private static void ask(long seed, byte[] message, Decoder decoder, Fuzz fuzz) {
        long bound = ROOM_FOR_ANY + (long) ROOM_FOR_A_BYTE * message.length;
        try {
            long taken = taken(message, decoder);
            if (taken > bound) {
                // the first time may load classes, too
                taken = taken(message, decoder);
            }
            if (taken > bound) {
                fuzz.found(seed, "more than " + bound + " bytes", HexFormat.of().formatHex(message));
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fuzz.found(seed, e.toString(), HexFormat.of().formatHex(message));
        }
    }

    /** Bytes that this thread takes. */
    private static long taken(byte[] message, Decoder decoder) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            decoder.decode(frame(message));
        } catch (MalformedMessageException | NotEmulatedException refused) {
            // in the words of the protocol
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static Frame frame(byte[] message) {
        return new Frame(message, 0, message.length);
    }

    /** With bytes changed, left out or put in, lengths that claim too much, or the end of another message. */
    private static byte[] damaged(byte[] message, Random random, List<byte[]> others) {
        var bytes = message.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 2; times--) {
            int at = 1 + random.nextInt(bytes.length - 1);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 ->
                    Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) (random.nextBoolean() ? 0x7F : 0xFF));
                case 4 -> {
                    var other = others.get(random.nextInt(others.size()));
                    bytes = joined(bytes, at, other, random.nextInt(other.length));
                }
                default -> bytes = joined(bytes, at, bytes, Math.max(1, at - random.nextInt(8)));
            }
        }
        return bytes;
    }

    /** The beginning of one and the end of the other. */
    private static byte[] joined(byte[] first, int length, byte[] second, int from) {
        var bytes = Arrays.copyOf(first, length + second.length - from);
        System.arraycopy(second, from, bytes, length, second.length - from);
        return bytes;
    }

    private static byte[] message(int code, byte[] body) {
        var bytes = new byte[body.length + 1];
        bytes[0] = (byte) code;
        System.arraycopy(body, 0, bytes, 1, body.length);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> messages() {
        var sql = new ProtobufWriter().bytes(1, utf8("SELECT * FROM t WHERE a = 1"));
        var row = new ProtobufWriter()
                .message(1, new ProtobufWriter().bytes(1, utf8("text")))
                .message(1, new ProtobufWriter().zigzag(2, Long.MIN_VALUE))
                .message(1, new ProtobufWriter().zigzag(3, 1L << 40))
                .message(1, new ProtobufWriter().varint(4, 1))
                .message(1, new ProtobufWriter().real(5, 1.5))
                .message(1, new ProtobufWriter());
        var column = new ProtobufWriter().bytes(1, utf8("a")).varint(2, 1);
        var key = new ProtobufWriter()
                .bytes(1, utf8("t"))
                .message(2, new ProtobufWriter().bytes(1, utf8("k")))
                .message(2, new ProtobufWriter().zigzag(3, 5))
                .varint(3, 1000);
        var put = new ProtobufWriter()
                .bytes(1, utf8("t"))
                .message(2, column)
                .message(3, row)
                .message(3, row);
        var object = new ProtobufWriter()
                .bytes(1, utf8("bucket"))
                .bytes(2, utf8("key"))
                .message(4, new ProtobufWriter().bytes(1, utf8("value")).bytes(2, utf8("text/plain")));
        return List.of(
                message(
                        Message.QUERY,
                        new ProtobufWriter().message(1, sql).varint(2, 0).toByteArray()),
                message(Message.PUT, put.toByteArray()),
                message(Message.GET, key.toByteArray()),
                message(
                        Message.DELETE,
                        new ProtobufWriter()
                                .bytes(1, utf8("t"))
                                .message(2, new ProtobufWriter())
                                .toByteArray()),
                message(
                        Message.LIST_KEYS,
                        new ProtobufWriter().bytes(1, utf8("t")).varint(2, 1).toByteArray()),
                message(
                        100,
                        new ProtobufWriter().message(1, sql).bytes(2, utf8("t")).toByteArray()),
                message(11, object.toByteArray()),
                message(
                        21,
                        new ProtobufWriter()
                                .bytes(1, utf8("b"))
                                .message(2, new ProtobufWriter().varint(1, 3))
                                .toByteArray()),
                message(
                        253,
                        new ProtobufWriter()
                                .bytes(1, utf8("u"))
                                .bytes(2, utf8("p"))
                                .toByteArray()));
    }

    private static List<byte[]> terms() {
        var sql = Tuple.of(new Atom("tsinterpolation"), utf8("SELECT * FROM t WHERE a = 1"), List.of());
        var row = Tuple.of(
                utf8("text"),
                BigInteger.ONE,
                BigInteger.valueOf(-70_000),
                BigInteger.valueOf(Long.MIN_VALUE),
                1.5,
                new Atom("true"),
                List.of());
        return List.of(
                term(Tuple.of(new Atom("tsqueryreq"), sql, new Atom("false"), new Atom("undefined"))),
                term(Tuple.of(new Atom("tsputreq"), utf8("t"), List.of(), List.of(row, row))),
                term(Tuple.of(
                        new Atom("tsgetreq"), utf8("t"), List.of(utf8("k"), BigInteger.TEN), new Atom("undefined"))));
    }

    private static byte[] term(Tuple term) {
        return message(Message.TERM, TermWriter.write(term));
    }
}
