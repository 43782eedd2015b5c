package io.mimeseries.server.iotdb.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.iotdb.Tablet;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recorded tablets of the Python client 1.0 (wire captures {@code py10-insertTablet-2} and others), and damaged ones. */
class TabletDecoderTests {
    private static final List<Integer> ALL_TYPES = List.of(0, 1, 2, 3, 4, 5);
    private static final List<String> NAMES = List.of("s_01", "s_02", "s_03", "s_04", "s_05", "s_06");
    private static final String TIMES = "00000000000000100000000000000011";

    private static ByteBuffer bytes(String hex) {
        return ByteBuffer.wrap(HexFormat.of().parseHex(hex));
    }

    private static Tablet decode(String values, int rows) {
        return TabletDecoder.decode("root.sg.d", NAMES, ALL_TYPES, bytes(TIMES), bytes(values), rows, false);
    }

    private static final String FULL = "0001" // booleans
            + "0000000a00000014" // INT32
            + "000000000000000b0000000000002b67" // INT64
            + "3f8ccccd3fa00000" // FLOAT
            + "40c38d8ccccccccd4059400000000000" // DOUBLE
            + "0000000161" + "00000000"; // TEXT

    @Test
    void columnsAreReadByTheirTypes() {
        var tablet = decode(FULL, 2);
        assertThat(tablet.times().values()).containsExactly(16, 17);
        assertThat(tablet.values().get(0).get(1)).isEqualTo(true);
        assertThat(tablet.values().get(1).get(1)).isEqualTo(20L);
        assertThat(tablet.values().get(2).get(1)).isEqualTo(11111L);
        assertThat(tablet.values().get(3).get(0)).isEqualTo((double) 1.1f);
        assertThat(tablet.values().get(4).get(1)).isEqualTo(101.0);
        assertThat(tablet.values().get(5).get(0)).isEqualTo("a");
        assertThat(tablet.values().get(5).get(1)).isEqualTo("");
    }

    @Test
    void bitsBehindTheValuesSayWhatIsNull() {
        var tablet = decode(FULL + "00" + "0102" + "0101" + "00" + "00" + "0102", 2);
        assertThat(tablet.values().get(0).isNull(1)).isFalse();
        assertThat(tablet.values().get(1).isNull(0)).isFalse();
        assertThat(tablet.values().get(1).isNull(1)).isTrue();
        assertThat(tablet.values().get(2).isNull(0)).isTrue();
        assertThat(tablet.values().get(5).get(1)).isNull();
        assertThat(tablet.values().get(5).get(0)).isEqualTo("a");
    }

    @Test
    void whatIsTooShortIsRefused() {
        for (int length = 0; length < FULL.length() / 2; length++) {
            var shorter = FULL.substring(0, 2 * length);
            assertThatThrownBy(() -> decode(shorter, 2)).as("%s", shorter).isInstanceOf(DecodeException.class);
        }
    }

    @Test
    void claimsAreRefusedBeforeThereIsRoomForThem() {
        assertThatThrownBy(() -> decode(FULL, Integer.MAX_VALUE)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> decode(FULL, -1)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> decode("0001" + FULL.substring(4, FULL.length() - 18) + "7fffffff61", 2))
                .isInstanceOf(DecodeException.class);
    }

    @Test
    void typesThatThereAreNotAreRefused() {
        assertThatThrownBy(() -> TabletDecoder.decode(
                        "root.sg.d", List.of("a"), List.of(6), bytes(TIMES), bytes("00"), 1, false))
                .isInstanceOf(DecodeException.class)
                .hasMessage("Invalid input: 6");
        assertThatThrownBy(() -> TabletDecoder.decode(
                        "root.sg.d", List.of("a", "b"), List.of(1), bytes(TIMES), bytes("00000000"), 1, false))
                .isInstanceOf(DecodeException.class);
    }
}
