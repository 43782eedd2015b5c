package io.mimeseries.tdengine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikePatternTests {

    @ParameterizedTest
    @CsvSource({
        "abc, abc, true",
        "ABC, abc, true",
        "a%, abc, true",
        "%c, abc, true",
        "%b%, abc, true",
        "a_c, abc, true",
        "a_, abc, false",
        "%%, abc, true",
        "'', abc, false",
        "%, '', true",
        "a\\_c, abc, false",
        "a\\_c, a_c, true",
        "a\\%, a%, true",
        "%a%a%, banana, true",
        "%an%na, banana, true",
        "%x%, banana, false",
    })
    void matches(String pattern, String text, boolean expected) {
        assertThat(LikePattern.matches(pattern, text)).isEqualTo(expected);
    }

    @Test
    void manyStarsTakeNoLongerThanTheirLengthsAllow() {
        assertThat(LikePattern.matches("%a".repeat(2000) + "b", "a".repeat(4000)))
                .isFalse();
    }
}
