package io.mimeseries.grammar.influxql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
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
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void longTextsTakeLessThanASecond() {
        InfluxQlParser.parse("SELECT a FROM b WHERE c = 'd'", Map.of());
        var conditions = "SELECT a FROM b WHERE "
                + IntStream.range(0, 60_000).mapToObj(i -> "c = 'd" + i + "'").collect(Collectors.joining(" OR "));
        var keys = "SHOW TAG VALUES WITH KEY IN ("
                + IntStream.range(0, 20_000).mapToObj(i -> "k" + i).collect(Collectors.joining(", ")) + ")";
        var many = "SELECT a FROM b;".repeat(60_000);
        var string = "SELECT a FROM b WHERE c = '" + "x".repeat(1_000_000) + "'";
        assertThat(conditions.length()).isGreaterThan(900_000);
        for (var text : new String[] {conditions, keys, many, string}) {
            // processor time, because other builds may share the machine; the first run also compiles
            long best = Math.min(processorTime(text), processorTime(text));
            assertThat(Duration.ofNanos(best)).as("%.30s", text).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static long processorTime(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(InfluxQlParser.parse(text, Map.of())).isNotEmpty();
        return threads.getCurrentThreadCpuTime() - start;
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

    private static String parentheses(int depth) {
        return "SELECT " + "(".repeat(depth) + "a" + ")".repeat(depth) + " FROM b";
    }

    private static String subqueries(int depth) {
        return "SELECT a FROM (".repeat(depth) + "SELECT a FROM b" + ")".repeat(depth);
    }
}
