package io.mimeseries.grammar.influxql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deep, long and broken texts end in an answer or a clean error, quickly. */
class HostileTextTests {

    @Test
    void aHundredLevelsWork() throws InterruptedException {
        var failure = new Throwable[1];
        // a small stack, as a server's threads may have one
        var thread = new Thread(
                null,
                () -> {
                    assertThat(InfluxQlParser.parseStatement(parentheses(100)).toString())
                            .contains("((((");
                    assertThat(InfluxQlParser.parseStatement(subqueries(100)).toString())
                            .contains("(SELECT");
                    assertThat(InfluxQlParser.parseStatement(parentheses(200)).toString())
                            .contains("((((");
                    assertThat(InfluxQlParser.parseStatement(subqueries(200)).toString())
                            .contains("(SELECT");
                },
                "small stack",
                512 * 1024);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();
        assertThat(failure[0]).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_000_000})
    void moreLevelsAreRefused(int depth) {
        var expected = "not emulated by Mimeseries: nesting deeper than 200 parentheses";
        assertThatThrownBy(() -> InfluxQlParser.parse(parentheses(depth), Map.of()))
                .isInstanceOf(InfluxQlNotEmulatedException.class)
                .hasMessage(expected);
        if (depth == 1_000) {
            assertThatThrownBy(() -> InfluxQlParser.parse(subqueries(depth), Map.of()))
                    .isInstanceOf(InfluxQlNotEmulatedException.class)
                    .hasMessage(expected);
        }
    }

    /** They take a fraction of a second; in time that grows faster than the text they would not end. */
    @Test
    @Timeout(60)
    void longTextsAreParsed() {
        var conditions = "SELECT a FROM b WHERE "
                + IntStream.range(0, 60_000).mapToObj(i -> "c = 'd" + i + "'").collect(Collectors.joining(" OR "));
        var keys = "SHOW TAG VALUES WITH KEY IN ("
                + IntStream.range(0, 20_000).mapToObj(i -> "k" + i).collect(Collectors.joining(", ")) + ")";
        var many = "SELECT a FROM b;".repeat(60_000);
        var string = "SELECT a FROM b WHERE c = '" + "x".repeat(1_000_000) + "'";
        assertThat(conditions.length()).isGreaterThan(900_000);
        for (var text : new String[] {conditions, keys, many, string}) {
            assertThat(InfluxQlParser.parse(text, Map.of())).as("%.30s", text).isNotEmpty();
        }
    }

    @Test
    void longTermsOfArithmeticAreRefused() {
        assertThat(InfluxQlParser.parseExpression("a" + " + a".repeat(500)).toString())
                .endsWith("+ a");
        assertThatThrownBy(() -> InfluxQlParser.parseExpression("a" + " + a".repeat(5_000)))
                .isInstanceOf(InfluxQlNotEmulatedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'a",
                "SELECT \"a",
                "SELECT /a",
                "SELECT /a\\",
                "SELECT a FROM b WHERE c = 'x\\",
                "\ufeffSELECT a FROM b",
                "SELECT a\u0000 FROM b",
                "SELECT '\ud800' FROM b x",
                "SELECT \udc00 FROM b",
                "SELECT /* a",
                "'",
                "\"",
                "/",
                "\\",
                "$",
                "$\"",
                "SELECT a FROM b WHERE c =~ /\\",
                "SELECT 'a\nb' FROM c",
                "SELECT \"\\",
                "--",
                "SELECT a FROM b WHERE x = '\\\\"
            })
    void brokenTextsEndInACleanError(String text) {
        try {
            assertThat(InfluxQlParser.parse(text, Map.of())).isEmpty();
        } catch (InfluxQlSyntaxException e) {
            assertThat(e.text()).isNotEmpty();
        }
    }

    @Property(tries = 1_000)
    void anyTextEndsInAStatementOrACleanError(@ForAll("words") String text) {
        try {
            for (var statement : InfluxQlParser.parse(text, Map.of())) {
                assertThat(statement.toString()).isNotEmpty();
            }
        } catch (InfluxQlSyntaxException e) {
            assertThat(e.text()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> words() {
        var words = Corpus.accepted().stream()
                .flatMap(line -> Arrays.stream(line.split("(?<=[ (),.:=])|(?=[(),.:=])")))
                .distinct()
                .toList();
        return Arbitraries.of(words).list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(((a{1000}){1000}){1000}) invalid_repeat_count:_`{1000}`",
                "(a{2}){600}? invalid_repeat_count:_`{600}?`",
                "x(?i:a{2,40}b+){30,}y invalid_repeat_count:_`{30,}`",
                "a{1001} invalid_repeat_count:_`{1001}`",
            })
    @Timeout(30)
    void nestedCountsAreRefusedAsByGo(String pattern, String complaint) {
        assertThatThrownBy(() -> InfluxQlParser.parse(matching(pattern), Map.of()))
                .isInstanceOf(InfluxQlSyntaxException.class)
                .hasMessageContaining("error parsing regexp: " + complaint.replace('_', ' ') + " at line 1, char 29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a{500}b{3}){2}",
                "a{1000}{",
                "(a{0}){1000}",
                "(a{1000}){0}",
                "(a{1000}){1}",
                "a{1000}b{1000}",
                "[{2}{1000}]{1000}",
                "\\Qa{1000}{1000}\\E",
                "\\x{61}{1000}\\pL{2}",
                "(?P<n>a){1000}",
                "(?i)a{9}[[:alpha:]]{1000}",
                "[]a]{1000}[^]]{2}"
            })
    void otherCountsAreTaken(String pattern) {
        assertThat(InfluxQlParser.parse(matching(pattern), Map.of())).hasSize(1);
    }

    @Test
    @Timeout(30)
    void deepPatternsAreRefusedAsByGo() {
        assertThat(InfluxQlParser.parse(matching(groups(999)), Map.of())).hasSize(1);
        for (int depth : new int[] {1_000, 5_000, 200_000}) {
            assertThatThrownBy(() -> InfluxQlParser.parse(matching(groups(depth)), Map.of()))
                    .isInstanceOf(InfluxQlSyntaxException.class)
                    .hasMessageContaining("error parsing regexp: expression nests too deeply: `" + groups(depth) + "`");
        }
    }

    @Test
    @Timeout(30)
    void largePatternsAreRefused() {
        assertThatThrownBy(() -> InfluxQlParser.parse(matching("(?:" + "ab".repeat(5_000) + "){1000}"), Map.of()))
                .isInstanceOf(InfluxQlSyntaxException.class)
                .hasMessageContaining("error parsing regexp: regexp/syntax: internal error: `(?:abab");
        for (var pattern : new String[] {
            "a".repeat(1_000_000), "(".repeat(1_000_000), "(?:" + "ab".repeat(500) + "){1000}", "(?:a*b*c*d*){1000}"
        }) {
            assertThatThrownBy(() -> InfluxQlParser.parse(matching(pattern), Map.of()))
                    .isInstanceOf(InfluxQlNotEmulatedException.class)
                    .hasMessageContaining("not emulated by Mimeseries: regular expressions ");
        }
    }

    @Test
    @Timeout(30)
    void numbersOfVeryManyDigitsAreTooLarge() {
        var digits = "1".repeat(1_000_000);
        assertThatThrownBy(() -> InfluxQlParser.parse("SELECT a FROM b WHERE c > " + digits, Map.of()))
                .hasMessageContaining("unable to parse integer at line 1, char ");
        assertThatThrownBy(() -> InfluxQlParser.parse("SELECT a FROM b WHERE c > " + digits + ".5", Map.of()))
                .hasMessageContaining("unable to parse number at line 1, char ");
        assertThatThrownBy(() -> InfluxQlParser.parse("KILL QUERY " + digits, Map.of()))
                .hasMessageContaining("value out of range at line 1, char ");
        assertThat(InfluxQlParser.parse("SELECT a FROM b LIMIT " + digits, Map.of()))
                .hasToString("[SELECT a FROM b LIMIT 2147483647]");
    }

    private static String matching(String pattern) {
        return "SELECT a FROM b WHERE hos =~ /" + pattern + "/";
    }

    private static String groups(int depth) {
        return "(".repeat(depth) + "a" + ")".repeat(depth);
    }

    private static String parentheses(int depth) {
        return "SELECT " + "(".repeat(depth) + "a" + ")".repeat(depth) + " FROM b";
    }

    private static String subqueries(int depth) {
        return "SELECT a FROM (".repeat(depth) + "SELECT a FROM b" + ")".repeat(depth);
    }
}
