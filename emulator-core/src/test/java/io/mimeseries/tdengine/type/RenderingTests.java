package io.mimeseries.tdengine.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON, geometries, bytes and numbers as texts. */
class RenderingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"b\":\"x\",\"a\":1} | {\"a\":1,\"b\":\"x\"}",
                "{ \"c\" : true , \"d\":null,\"e\":1.50} | {\"c\":true,\"d\":null,\"e\":1.5}",
                "{\"a\":1,\"a\":2} | {\"a\":1}",
                "{\"f\":\"中文\"}x | {\"f\":\"中文\"}",
                "{\"\":1} | ``",
                "NULL | ``",
            })
    void jsonIsKeptInTheOrderOfItsKeys(String text, String expected) {
        assertThat(JsonTags.canonical(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{bad | json parse error",
                "[1,2] | json error invalide value",
                "{\"k\":{\"n\":1}} | invalidate json value",
                "-0b01 | json error invalide value",
                "+0x01 | json parse error",
                "true | json error invalide value",
                "now | json parse error",
            })
    void otherJsonIsRefused(String text, String reason) {
        assertThatThrownBy(() -> JsonTags.canonical(text)).hasMessage(reason);
    }

    @Test
    void membersAreShownAsJson() {
        var tag = JsonTags.canonical("{\"a\":1,\"b\":\"x\",\"c\":true,\"d\":null}");
        assertThat(JsonTags.member(tag, "a")).isEqualTo("1.000000000");
        assertThat(JsonTags.member(tag, "b")).isEqualTo("\"x\"");
        assertThat(JsonTags.member(tag, "c")).isEqualTo("true");
        assertThat(JsonTags.member(tag, "d")).isNull();
        assertThat(JsonTags.member(tag, "e")).isNull();
        assertThat(JsonTags.members(tag)).containsKey("d").doesNotContainKey("e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT(1.0 2.0) | POINT (1.000000 2.000000)",
                "' LINESTRING(0 0, 1 1)' | LINESTRING (0.000000 0.000000, 1.000000 1.000000)",
                "POLYGON((1.0 1.0, -2.0 +2.0, 1.0 1.0)) | POLYGON ((1.000000 1.000000, -2.000000 2.000000, 1.000000 1.000000))",
                "GEOMETRYCOLLECTION(POINT(1 2)) | GEOMETRYCOLLECTION (POINT (1.000000 2.000000))",
            })
    void geometriesAreWellKnown(String text, String expected) {
        var bytes = Geometries.parse(text);
        assertThat(bytes).isNotNull();
        assertThat(Geometries.text(bytes)).isEqualTo(expected);
    }

    @Test
    void geometriesAreLittleEndianBytes() {
        assertThat(Hexadecimal.digits(Geometries.parse("POINT(3 4)")))
                .isEqualTo("010100000000000000000008400000000000001040");
        assertThat(Geometries.parse("POINT(bad)")).isNull();
        assertThat(Geometries.parse("POIN(1.0 1.5)")).isNull();
        assertThat(Geometries.parse("")).isNull();
        assertThat(Geometries.text("no geometry")).isNull();
    }

    @Property
    void bytesSurviveHexadecimal(@ForAll byte[] bytes) {
        var text = new StringBuilder();
        for (byte b : bytes) {
            text.append((char) (b & 0xFF));
        }
        assertThat(Hexadecimal.parse(Hexadecimal.literal(text.toString()))).isEqualTo(text.toString());
    }

    @Property
    void headsAreWholeCharacters(@ForAll String text) {
        var clean = new String(
                text.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).toArray(), 0, (int)
                        text.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).count());
        var bytes = clean.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Utf8.length(clean)).isEqualTo(bytes.length);
        assertThat(Utf8.fromBytes(Utf8.toBytes(clean))).isEqualTo(clean);
        var head = Utf8.head(clean, bytes.length / 2);
        assertThat(clean).startsWith(head);
        assertThat(Utf8.length(head)).isBetween(Math.max(0, bytes.length / 2 - 3), bytes.length / 2);
    }

    @Property
    void generalFormatsAreNearTheNumber(@ForAll double value) {
        assertThat(Double.parseDouble(CFormat.general(value, 17))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 6, 0.1",
        "1e-5, 6, 1e-05",
        "3.4e38, 6, 3.4e+38",
        "123456789, 6, 1.23457e+08",
        "-6.75, 15, -6.75",
        "0, 6, 0",
        "100000, 6, 100000",
        "1000000, 6, 1e+06",
        "0.0001, 6, 0.0001",
    })
    void generalFormatsAreThoseOfC(double value, int digits, String expected) {
        assertThat(CFormat.general(value, digits)).isEqualTo(expected);
    }

    @Test
    void tagsAreShownAsTheCatalogueDoes() {
        assertThat(ShownValue.of(ValueType.DOUBLE, -0.0015)).isEqualTo("-0.001500000");
        assertThat(ShownValue.of(new ValueType(DataType.FLOAT), (double) Float.MAX_VALUE))
                .isEqualTo("340282346638528859811704183484516925440.00000");
        assertThat(ShownValue.of(new ValueType(DataType.FLOAT), -0.0)).isEqualTo("-0.00000");
        assertThat(ShownValue.of(new ValueType(DataType.VARBINARY, 50), "\u00ab"))
                .isEqualTo("\\xAB");
        assertThat(ShownValue.of(new ValueType(DataType.BIGINT_UNSIGNED), -1L)).isEqualTo("18446744073709551615");
        assertThat(ShownValue.of(ValueType.BOOL, true)).isEqualTo("true");
        assertThat(ShownValue.of(ValueType.INT, null)).isNull();
    }
}
