package io.mimeseries.server.influxdb.prometheus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDbException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnappyTests {
    @Property(tries = 300)
    void readsWhatItWrites(@ForAll @Size(max = 5000) byte[] bytes) {
        assertThat(Snappy.decode(Snappy.encode(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 300)
    void readsWhatItWritesOfRepetitions(@ForAll @Size(min = 1, max = 40) byte[] pattern) {
        var bytes = new byte[20_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = pattern[i % pattern.length];
        }
        var block = Snappy.encode(bytes);
        assertThat(block).hasSizeLessThan(bytes.length / 4);
        assertThat(Snappy.decode(block)).isEqualTo(bytes);
    }

    @Property(tries = 1000)
    void refusesWhateverIsBroken(@ForAll @Size(max = 200) byte[] block) {
        try {
            assertThat(Snappy.decode(block)).isNotNull();
        } catch (InfluxDbException e) {
            assertThat(e.text()).isEqualTo("snappy: corrupt input");
        } catch (NotEmulatedException e) {
            assertThat(e.construct()).startsWith("a Snappy block of more than ");
        }
    }

    /** A literal and a copy that overlaps itself. */
    @Test
    void readsBlocksOfOthers() {
        var block = HexFormat.of().parseHex("1e" + "1468656c6c6f20" + "5e0600");
        assertThat(new String(Snappy.decode(block), StandardCharsets.US_ASCII))
                .isEqualTo("hello hello hello hello hello ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7878", "05", "ff", "0500", "ffffffff07", "ffffffffff01", "0361", "03fc61"})
    void refusesBlocks(String hex) {
        assertThatThrownBy(() -> Snappy.decode(HexFormat.of().parseHex(hex)))
                .isInstanceOf(InfluxDbException.class)
                .hasMessage("snappy: corrupt input");
    }
}
