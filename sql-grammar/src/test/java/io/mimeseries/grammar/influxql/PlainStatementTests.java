package io.mimeseries.grammar.influxql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read by hand means what the grammar says. */
class PlainStatementTests {
    private static final String[] PIECES = {
        "SELECT",
        "select",
        "CREATE",
        "DROP",
        "SHOW",
        "DATABASE",
        "DATABASES",
        "FROM",
        "from",
        "WHERE",
        "AND",
        "OR",
        "a",
        "b1",
        "_c",
        "time",
        "\"a b\"",
        "\"\"",
        "'x'",
        "''",
        "'it''s'",
        "(",
        ")",
        "*",
        ",",
        "=",
        "!=",
        ".",
        "::",
        "-",
        "--",
        "/*",
        "1",
        "1s",
        ";",
        "/r/",
        "count(",
        "count(*)",
        "\"count\"(a)",
        "distinct(a)",
        "mean(a)",
        "fill(0)",
        "tz('x')",
        "fill",
        "tz",
        "AS",
        "LIMIT",
        "\n",
        "\t",
        "$p",
        "inf",
        "name",
        "key"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE DATABASE home",
                "create database \"my home\"",
                "DROP DATABASE home",
                "SHOW DATABASES",
                "SELECT * FROM cpu",
                "SELECT count(v) FROM w1",
                "SELECT  COUNT( * ) , \"b c\",mean(a) FROM \"m\" ",
                "SELECT mean(v) FROM w1 WHERE h = 'a3' AND \"i\"='' and j='x'"
            })
    void isReadByHand(String text) {
        var plain = PlainStatement.parse(text);
        assertThat(plain).isNotNull();
        assertThat(List.of(plain)).isEqualTo(InfluxQlParser.parseByGrammar(text, Map.of()));
    }

    @Test
    void saysWhatTheGrammarSaysOfEveryTextOfTheCorpus() {
        var texts = new ArrayList<>(Corpus.accepted());
        texts.addAll(Corpus.refused());
        for (var file : List.of("vectors", "real-world", "truncated", "mutated", "more")) {
            Recorded.rows(file).forEach(row -> texts.add(row.get(0)));
        }
        assertThat(texts.stream().filter(PlainStatementTests::isPlain).count()).isGreaterThan(100);
    }

    @Property
    void saysWhatTheGrammarSaysOfAnyText(@ForAll @From("texts") String text) {
        isPlain(text);
    }

    @Provide
    static Arbitrary<String> texts() {
        var glue = Arbitraries.of("", " ", " ", "  ");
        return Arbitraries.of(PIECES)
                .flatMap(piece -> glue.map(space -> piece + space))
                .list()
                .ofMaxSize(8)
                .flatMap(pieces -> Arbitraries.of(
                                "", "SELECT ", "SELECT a FROM ", "SELECT count(a) FROM m WHERE ", "DROP DATABASE ")
                        .map(start -> start + String.join("", pieces)));
    }

    @Test
    void noKeywordIsAName() {
        var words = IntStream.rangeClosed(InfluxQlTokens.ALL, InfluxQlTokens.FALSE)
                .mapToObj(InfluxQlTokens.VOCABULARY::getSymbolicName)
                .toList();
        assertThat(words).contains("SELECT", "TRUE").allSatisfy(word -> {
            assertThat(PlainStatement.parse("DROP DATABASE " + word)).isNull();
            assertThat(PlainStatement.parse("DROP DATABASE \"" + word + "\"")).isNotNull();
        });
    }

    /** True if it was read by hand; then the grammar has to agree. */
    private static boolean isPlain(String text) {
        var plain = PlainStatement.parse(text);
        if (plain == null) {
            return false;
        }
        assertThat(List.of(plain)).as(text).isEqualTo(InfluxQlParser.parseByGrammar(text, Map.of()));
        return true;
    }
}
