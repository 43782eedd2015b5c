package io.mimeseries.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.server.http.FormParameters.Pair;
import org.junit.jupiter.api.Test;

class FormParametersTests {

    @Test
    void decodesInOrder() {
        assertThat(FormParameters.parse("q=a+b%2Bc&db=x&db=y&empty=&bare").pairs())
                .containsExactly(
                        new Pair("q", "a b+c"),
                        new Pair("db", "x"),
                        new Pair("db", "y"),
                        new Pair("empty", ""),
                        new Pair("bare", ""));
    }

    @Test
    void decodesUtf8EscapedOrNot() {
        assertThat(FormParameters.parse("a=%C3%A9&b=\u00C3\u00A9").pairs())
                .containsExactly(new Pair("a", "é"), new Pair("b", "é"));
    }

    @Test
    void leavesOutWhatGoLeavesOut() {
        assertThat(FormParameters.parse("a=%zz&b=%4&c=1;d=2&&e=5").pairs()).containsExactly(new Pair("e", "5"));
    }

    @Test
    void givesTheFirstOfSeveral() {
        var parameters = FormParameters.parse("a=1&a=2");
        assertThat(parameters.get("a")).isEqualTo("1");
        assertThat(parameters.get("b")).isEmpty();
        assertThat(parameters.contains("b")).isFalse();
    }
}
