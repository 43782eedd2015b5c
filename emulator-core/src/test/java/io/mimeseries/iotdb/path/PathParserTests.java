package io.mimeseries.iotdb.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.iotdb.IotDbVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathParserTests {
    private final PathParser parser = new PathParser(IotDbVersion.V1_0_1);

    @Test
    void keepsBackQuotesWhereANameNeedsThem() {
        assertThat(parser.parse("root.`a b`.`c`.`1`.`x``.y`").nodes())
                .isEqualTo(List.of("root", "`a b`", "c", "`1`", "`x``.y`"));
    }

    @Test
    void readsWildcards() {
        assertThat(parser.parse("root.*.**.a*.*b").nodes()).isEqualTo(List.of("root", "*", "**", "a*", "*b"));
    }

    /** scenarios-051: what 1.0.1 refuses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "root..d1",
                "root.sg.d-1",
                "root.sg.1d",
                "root.sg.12",
                "root.sg.1e3",
                "root.sg.time",
                "root.`a"
            })
    void refusesWhatIsNoPath(String text) {
        assertThatThrownBy(() -> parser.parse(text))
                .isInstanceOf(IllegalPathException.class)
                .hasMessage(text + " is not a legal path");
    }

    @Test
    void takesDurationsForNamesIn13() {
        assertThat(new PathParser(IotDbVersion.V1_3_2).parse("root.sg.1d").nodes())
                .isEqualTo(List.of("root", "sg", "1d"));
    }

    @Test
    void readsNamesOfMeasurements() {
        assertThat(PathParser.measurements(List.of("1a", "`a-b`", "`ab`", "温度")))
                .isEqualTo(List.of("1a", "`a-b`", "ab", "温度"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1d", "1e5", "a-b", "a.b", "time", "`a`b`", "`"})
    void refusesWhatIsNoMeasurement(String text) {
        assertThatThrownBy(() -> PathParser.measurement(text)).isInstanceOf(IllegalPathException.class);
    }
}
