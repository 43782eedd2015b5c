package io.mimeseries.server.riakts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.Cell;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import io.mimeseries.server.riakts.message.Request;
import io.mimeseries.server.riakts.message.TsRequest;
import io.mimeseries.server.riakts.protobuf.ProtobufDecoder;
import io.mimeseries.server.riakts.ttb.TtbDecoder;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that claim, nest or hold what they should not. */
class BadInputTests {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SLACK = 64 * 1024;

    private static final String GET_HEAD = "83 68 04 64 0008 747367657472 6571 6d 00000001 74";
    private static final String PUT_HEAD = "83 68 04 64 0008 7473707574726571 6d 00000001 74 6a";

    private static Frame frame(byte[] bytes) {
        return new Frame(bytes, 0, bytes.length);
    }

    private static Request term(byte[] body) {
        return TtbDecoder.decode(frame(withCode(104, body)));
    }

    private static Request term(String hex) {
        return term(RiakClient.hex(hex));
    }

    private static byte[] withCode(int code, byte[] body) {
        var frame = new byte[body.length + 1];
        frame[0] = (byte) code;
        System.arraycopy(body, 0, frame, 1, body.length);
        return frame;
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] repeated(String hex, int times) {
        var one = RiakClient.hex(hex);
        var all = new byte[one.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = one[i % one.length];
        }
        return all;
    }

    private static TsRequest.Put put(String rows) {
        return (TsRequest.Put) term(PUT_HEAD + rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "83",
                "8300",
                "836a",
                "836805",
                "8368046d000000",
                "83 69 7fffffff",
                "83 69 ffffffff",
                "83 68 04 64 ffff 74",
                "83 68 04 6d 00000000",
                "83 68 04 64 0001 74 6a 6a 6a",
                GET_HEAD + "6c 7fffffff 6a",
                GET_HEAD + "6c ffffffff 6a",
                GET_HEAD + "6b ffff 01",
                GET_HEAD + "6c 00000001 6d 7fffffff",
                GET_HEAD + "6c 00000001 6d ffffffff",
                GET_HEAD + "6c 00000001 6f 7fffffff 00",
                GET_HEAD + "6c 00000001 6f ffffffff 00",
                GET_HEAD + "6c 00000001 6e 08 00 01",
                GET_HEAD + "6c 00000001 62 0000",
                GET_HEAD + "6c 00000001 46 7ff0000000000000 6a",
                GET_HEAD + "6c 00000001 46 7ff8000000000000 6a",
                GET_HEAD + "6c 00000001 63 4e614e",
                GET_HEAD + "6c 00000001 64 0009 66",
                GET_HEAD + "6c 00000001 74 00000001 6a6a",
                GET_HEAD + "6c 00000001 61 05 61 06",
                PUT_HEAD + "61 01",
                PUT_HEAD + "6c 00000001 69 40000000 6a",
            })
    void brokenTermsAreRefused(String hex) {
        assertThatThrownBy(() -> term(hex)).isInstanceOf(MalformedMessageException.class);
    }

    @Test
    void aTextualFloatHasToBeOne() {
        var nan = joined(
                RiakClient.hex(GET_HEAD + "6c 00000001 63"),
                Arrays.copyOf("NaN".getBytes(StandardCharsets.US_ASCII), 31));
        assertThatThrownBy(() -> term(joined(nan, RiakClient.hex("6a")))).isInstanceOf(MalformedMessageException.class);
        var huge = joined(
                RiakClient.hex(GET_HEAD + "6c 00000001 63"),
                Arrays.copyOf("1e999".getBytes(StandardCharsets.US_ASCII), 31));
        assertThatThrownBy(() -> term(joined(huge, RiakClient.hex("6a"))))
                .isInstanceOf(MalformedMessageException.class);
    }

    @Test
    void whatIsNoRowIsOneThatNoTableTakes() {
        assertThat(put("6c 00000003 61 01 68 01 64 0003 666f6f 68 01 6c 00000001 6a 6a 6a")
                        .rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.size()).isZero());
        assertThat(put("6b 0002 0102").rows()).hasSize(2);
    }

    @Test
    void integersAreReadUpToTheLast() {
        var row =
                put("6c 00000001 68 05 6e 08 00 ffffffffffffff7f 6e 08 01 0000000000000080 6e 0a 00 01 000000000000000000"
                                + " 6f 00000001 01 05 62 ffffffff 6a")
                        .rows()
                        .get(0);
        assertThat(row.cells())
                .containsExactly(
                        new Cell.SInt64(Long.MAX_VALUE),
                        new Cell.SInt64(Long.MIN_VALUE),
                        new Cell.SInt64(1),
                        new Cell.SInt64(-5),
                        new Cell.SInt64(-1));
        for (var beyond :
                new String[] {"6e 08 00 0000000000000080", "6e 08 01 0100000000000080", "6e 09 00 000000000000000001"
                }) {
            assertThatThrownBy(() -> put("6c 00000001 68 01 " + beyond + " 6a"))
                    .isInstanceOf(NotEmulatedException.class);
        }
        assertThatThrownBy(() -> term("83 50 00000010 789c")).isInstanceOf(NotEmulatedException.class);
    }

    @Test
    void aStringIsAListOfSmallIntegers() {
        var get = (TsRequest.Get) term(GET_HEAD + "6b 0002 0105 64 0009 756e646566696e6564");
        assertThat(get.key().cells()).containsExactly(new Cell.SInt64(1), new Cell.SInt64(5));
    }

    @Test
    void theDepthOfTermsCostsNoStack() {
        int depth = 1_000_000;
        var rows = joined(
                RiakClient.hex(PUT_HEAD + "6c 00000001"), repeated("6c 00000001", depth), repeated("6a", depth + 2));
        assertThat(((TsRequest.Put) term(rows)).rows()).hasSize(1);
        var columns = joined(
                RiakClient.hex("83 68 04 64 0008 7473707574726571 6d 00000001 74"),
                repeated("68 01", depth),
                RiakClient.hex("6a 6a"));
        assertThat(((TsRequest.Put) term(columns)).rows()).isEmpty();
    }

    @Test
    void theDepthOfGroupsIsBounded() {
        for (int depth : new int[] {1_000, 1_000_000}) {
            assertThatThrownBy(() -> ProtobufDecoder.decode(frame(withCode(92, repeated("2b", depth)))))
                    .isInstanceOf(MalformedMessageException.class);
        }
        var table = "0a 01 74";
        assertThat(ProtobufDecoder.decode(frame(withCode(92, RiakClient.hex(table + "2b 2b 30 01 2c 2c")))))
                .isInstanceOf(TsRequest.Put.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0a ffffffff07",
                "0a ffffffff0f",
                "0a ffffffffffffffffff7f",
                "0a 01 74 1a ffffffff07",
                "0a 01 74 1a 06 0a ffffffff07",
                "0a 01 74 1a 04 0a 03 0a 05",
                "0a 01 74 1a 06 0a 04 10 02 18 02",
                "0a 01 74 1a 03 0a 01 10",
                "0a 01 74 1a 0a 0a 08 29 00000000000000",
                "0a 01 74 1c",
                "0a 01 74 1f",
                "1a 00"
            })
    void brokenMessagesAreRefused(String hex) {
        assertThatThrownBy(() -> ProtobufDecoder.decode(frame(withCode(92, RiakClient.hex(hex)))))
                .isInstanceOf(MalformedMessageException.class);
    }

    @Test
    void claimsTakeNoRoom() {
        var hexes = new String[] {
            GET_HEAD + "6c 7fffffff",
            PUT_HEAD + "6c 7fffffff",
            PUT_HEAD + "6c 00000001 69 7fffffff",
            GET_HEAD + "6c 00000001 6d 7fffffff"
        };
        for (var hex : hexes) {
            var bytes = withCode(104, RiakClient.hex(hex));
            assertThat(allocatedBy(() -> TtbDecoder.decode(frame(bytes)))).isLessThan(SLACK);
        }
        for (var hex : new String[] {"0a ffffffff07", "0a 01 74 1a ffffffff07", "0a 01 74 1a 06 0a ffffffff07"}) {
            var bytes = withCode(92, RiakClient.hex(hex));
            assertThat(allocatedBy(() -> ProtobufDecoder.decode(frame(bytes)))).isLessThan(SLACK);
        }
    }

    @Test
    void largeValuesAreCopiedOnce() {
        var value = new byte[4 * 1024 * 1024];
        var terms = withCode(
                104, joined(RiakClient.hex(GET_HEAD + "6c 00000001 6d 00400000"), value, RiakClient.hex("6a 6a")));
        assertThat(allocatedBy(() -> TtbDecoder.decode(frame(terms)))).isLessThan(2L * value.length);
        var message = withCode(96, joined(RiakClient.hex("0a 01 74 12 85808002 0a 80808002"), value));
        assertThat(((TsRequest.Get) ProtobufDecoder.decode(frame(message)))
                        .key()
                        .size())
                .isEqualTo(1);
        assertThat(allocatedBy(() -> ProtobufDecoder.decode(frame(message)))).isLessThan(2L * value.length);
    }

    /** The first time loads classes, too: it does not count. */
    private static long allocatedBy(Runnable run) {
        attempt(run);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        attempt(run);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void attempt(Runnable run) {
        try {
            run.run();
        } catch (MalformedMessageException e) {
            // what it is measured for
        }
    }

    /** Whatever the bytes are, they are a request, or refused in words. */
    @Test
    void anyByteMayBeWrong() {
        var samples = new String[] {
            "68" + PUT_HEAD
                    + "6c 00000002 68 06 6d 00000002 6b31 62 000003e8 61 01 46 3ff8000000000000 64 0004 74727565 6a"
                    + " 68 02 6d 00000002 6b31 6e 08 00 ffffffffffffff7f 6a",
            "5c 0a 04 50795430 1a 1e 0a 04 0a 02 6b31 0a 03 18 d00f 0a 02 10 02 0a 09 29 000000000000f83f 0a 02 20 01 1a 04 0a 00 0a 00",
            "68 83 68 04 64 000a 74737175657279726571 68 03 64 000f 7473696e746572706f6c6174696f6e 6d 00000001 78 6a 64 0005 66616c7365"
                    + " 64 0009 756e646566696e6564",
            "0b 0a 01 62 12 01 6b 22 0b 0a 01 76 12 01 74 32 03 0a 01 62"
        };
        var random = new Random(5);
        for (var sample : samples) {
            var bytes = RiakClient.hex(sample);
            for (int length = 1; length <= bytes.length; length++) {
                decode(Arrays.copyOf(bytes, length));
            }
            for (int i = 0; i < 20_000; i++) {
                var damaged = bytes.clone();
                for (int n = random.nextInt(3); n >= 0; n--) {
                    damaged[1 + random.nextInt(bytes.length - 1)] = (byte) random.nextInt(256);
                }
                decode(damaged);
            }
        }
    }

    private static void decode(byte[] bytes) {
        try {
            if (bytes[0] == 104) {
                TtbDecoder.decode(frame(bytes));
            } else {
                ProtobufDecoder.decode(frame(bytes));
            }
        } catch (MalformedMessageException | NotEmulatedException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }
}
