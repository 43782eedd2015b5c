package io.mimeseries.lineprotocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointLinesTests {
    private final PointLines lines = new PointLines();

    private List<String> read(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        lines.read(bytes, 0, bytes.length, Precision.SECONDS);
        return lines.lines().stream()
                .map(line -> new String(bytes, line.from(), line.to() - line.from(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void linesOfPointsAreFound() {
        assertThat(read("# c\nm v=1 5\n\n m v=2 \nm s=\"a\nb\" -1"))
                .containsExactly("m v=1 5", " m v=2 ", "m s=\"a\nb\" -1");
        assertThat(lines.malformed()).isEmpty();
    }

    @Test
    void malformedLinesAreReported() {
        assertThat(read("m v=1\nbad\nm v=2 99999999999999")).containsExactly("m v=1");
        assertThat(lines.malformed())
                .extracting(MalformedLine::reason)
                .containsExactly("missing fields", "time outside range -9223372036854775806 - 9223372036854775806");
    }

    /** What is stored later line by line is what would have been stored at once, whatever a line ends with. */
    @Property
    void linesHoldWhatTheTextHeld(
            @ForAll @Size(max = 6)
                    List<
                                    @StringLength(max = 12)
                                    @Chars({'m', 'v', '=', ',', ' ', '"', '\\', '\n', '#', 'i', 't'})
                                    @CharRange(from = '0', to = '3') String>
                            pieces) {
        assertLinesHoldWhatTheTextHeld("m v=1," + String.join("\nm,t=1 v=", pieces));
    }

    @ParameterizedTest
    @ValueSource(strings = {"m v=\"a\"\\", "m v=\"a\"\\\n", " m=,t=\"x v=1\nm v=2", "m v=\"a\"\\ 5\nm v=2"})
    void linesThatWouldSwallowWhatComesNext(String text) {
        assertLinesHoldWhatTheTextHeld(text);
    }

    private void assertLinesHoldWhatTheTextHeld(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        lines.read(bytes, 0, bytes.length, Precision.NANOSECONDS);
        var again = new ArrayList<Scans.Point>();
        for (var line : lines.lines()) {
            var one = Arrays.copyOfRange(bytes, line.from(), line.to());
            again.addAll(Scans.points(new Scans().scan(one, Precision.NANOSECONDS)));
        }
        assertThat(again).isEqualTo(Scans.points(new Scans().scan(bytes, Precision.NANOSECONDS)));
    }
}
