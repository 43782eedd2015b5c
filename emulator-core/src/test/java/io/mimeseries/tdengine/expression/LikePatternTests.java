package io.mimeseries.tdengine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikePatternTests {
    @ParameterizedTest
    @CsvSource({
        "Calif%, California, true",
        "%fornia, California, true",
        "c_l%, California, true",
        "d_, d10, false",
        "d__, d10, true",
        "张_, 张三, true",
        "_, 😀, true",
        "%, '', true",
        "'', a, false",
        "É, é, false",
        "100\\%, 100%, true",
        "100\\%, 1000, false",
        "a\\_c, abc, false",
        "a\\b, a\\b, true"
    })
    void matchesAsInAnyDatabaseWhateverTheCaseOfAsciiLetters(String pattern, String text, boolean expected) {
        assertThat(new LikePattern(pattern).matches(text)).isEqualTo(expected);
    }

    @Property(tries = 2000)
    void agreesWithTheDefinition(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        assertThat(new LikePattern(pattern).matches(text))
                .isEqualTo(matches(pattern, text.toLowerCase(Locale.ROOT), 0, 0));
    }

    /** The pattern that makes careless matchers take exponential time. */
    @Test
    void manyWildcardsDoNotCostMoreThanTheProductOfTheLengths() {
        assertThat(new LikePattern("%a".repeat(5_000) + "b").matches("a".repeat(20_000)))
                .isFalse();
    }

    private static boolean matches(String pattern, String text, int p, int t) {
        if (p == pattern.length()) {
            return t == text.length();
        }
        if (pattern.charAt(p) == '%') {
            return matches(pattern, text, p + 1, t) || (t < text.length() && matches(pattern, text, p, t + 1));
        }
        return t < text.length()
                && (pattern.charAt(p) == '_' || Character.toLowerCase(pattern.charAt(p)) == text.charAt(t))
                && matches(pattern, text, p + 1, t + 1);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("aAb%_").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aAbB").ofMaxLength(10);
    }
}
