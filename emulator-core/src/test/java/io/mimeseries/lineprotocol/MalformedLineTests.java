package io.mimeseries.lineprotocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** InfluxDB 1.6.7 gives these reasons (vectors write-0001 to write-0160, and more asked of the real server). */
class MalformedLineTests {
    private final Scans scans = new Scans();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cpu|missing fields",
                "`cpu `|invalid field format",
                "cpu,|missing tag key",
                "cpu,host v=1|missing tag value",
                "cpu,host= v=1|missing tag value",
                "cpu,host=a=b v=1|invalid tag format",
                "cpu,=a v=1|missing tag key",
                ",host=a v=1|missing measurement",
                "cpu,a=1,b=2,a=3 v=1|duplicate tags",
                "cpu =1|missing field key",
                "cpu v=1,=2|missing field key",
                "cpu v=|missing field value",
                "cpu v=1, w=2|invalid field format",
                "cpu v==1|invalid boolean",
                "cpu v=+5|invalid boolean",
                "cpu v=TrUe|invalid boolean",
                "cpu v=NaN|invalid number",
                "cpu v=1u|invalid number",
                "cpu v=1.5i|invalid number",
                "cpu v=1.2.3|invalid number",
                "cpu v=-|invalid number",
                "cpu v=1e400|invalid float",
                "cpu v=1e+|invalid float",
                "cpu v=\"a|unbalanced quotes",
                "cpu v=1 1.5|bad timestamp",
                "cpu v=1 +5|bad timestamp",
                "cpu v=1 1 2|point is invalid",
                "cpu v=1 -|strconv.ParseInt: parsing \"-\": invalid syntax",
                "cpu v=1 9223372036854775808|strconv.ParseInt: parsing \"9223372036854775808\": value out of range",
                "cpu v=1 9223372036854775807" + "|time outside range -9223372036854775806 - 9223372036854775806",
                "cpu v=9223372036854775808i|unable to parse integer 9223372036854775808: "
                        + "strconv.ParseInt: parsing \"9223372036854775808\": value out of range",
                "cpu v=\"a\"\\,b 1|invalid value: field-key=b",
            })
    void givesTheReason(String line, String reason) {
        assertThat(scans.complaints(line)).isEqualTo("unable to parse '" + line + "': " + reason);
        assertThat(scans.points(line)).isEmpty();
    }

    @Test
    void readsOnAfterAMalformedLine() {
        var text = "a v=1 1\n  bad\r\n# no line\n\nb v=x 2\na v=2 2";

        assertThat(scans.points(text)).extracting(Scans.Point::time).containsExactly(1L, 2L);
        assertThat(scans.complaints(text))
                .isEqualTo("unable to parse 'bad\r': missing fields\nunable to parse 'b v=x 2': invalid boolean");
    }

    @Test
    void limitsKeyAndFieldNameTogether() {
        var tag = "m,t=" + "v".repeat(65_500);

        assertThat(scans.complaints(tag + " " + "f".repeat(27) + "=1")).isEmpty();
        assertThat(scans.complaints(tag + " " + "f".repeat(28) + "=1"))
                .endsWith("max key length exceeded: 65536 > 65535");
    }

    @Test
    void checksTheRangeAfterScalingToNanoseconds() {
        var line = "a v=1 9223372037".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        assertThat(Scans.complaints(scans.scan(line, Precision.SECONDS))).contains("time outside range");
        assertThat(Scans.complaints(scans.scan(line, Precision.MILLISECONDS))).isEmpty();
    }
}
