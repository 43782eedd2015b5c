package io.mimeseries.server.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoBase64Tests {
    @Property
    void readsWhatIsWritten(@ForAll byte[] bytes) throws GoBase64.CorruptException {
        assertThat(GoBase64.STANDARD.decode(Base64.getEncoder().encode(bytes))).isEqualTo(bytes);
        assertThat(GoBase64.URL.decode(Base64.getUrlEncoder().encode(bytes))).isEqualTo(bytes);
        assertThat(GoBase64.STANDARD.decode(Base64.getMimeEncoder().encode(bytes)))
                .isEqualTo(bytes);
    }

    @Property
    void namesTheByteThatIsWrong(@ForAll byte[] bytes, @ForAll @IntRange(max = 1_000) int where) {
        var text = Base64.getEncoder().withoutPadding().encode(bytes);
        int position = text.length == 0 ? 0 : where % text.length;
        var wrong = text.length == 0 ? new byte[1] : text;
        wrong[position] = '!';
        assertThatThrownBy(() -> GoBase64.STANDARD.decode(wrong))
                .hasMessage("illegal base64 data at input byte " + position);
    }

    /** Positions as Go 1.19 has them. */
    @ParameterizedTest
    @CsvSource({"a,0", "ab,0", "abcdab,4", "a===,1", "=abc,0", "ab=c,2", "ab=,3", "abc==,4", "abcd=,4", "ab==ab,4"})
    void paddingHasToBeWhole(String text, int position) {
        assertThatThrownBy(() -> GoBase64.URL.decode(text.getBytes(StandardCharsets.US_ASCII)))
                .hasMessage("illegal base64 data at input byte " + position);
    }
}
