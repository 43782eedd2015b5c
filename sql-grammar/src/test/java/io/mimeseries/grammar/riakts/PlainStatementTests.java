package io.mimeseries.grammar.riakts;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.alternatives.RecordedVerdicts.Verdict;
import io.mimeseries.grammar.riakts.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read by hand means what the grammar says, and is refused as the grammar refuses it. */
class PlainStatementTests {
    private static final String[] PIECES = {
        "SELECT",
        "FROM",
        "WHERE",
        "AND",
        "OR",
        "NOT",
        "NULL",
        "IS",
        "CREATE TABLE t (",
        "INSERT INTO t",
        "VALUES",
        "PRIMARY KEY",
        "QUANTUM(time, 15, 'm')",
        "QUANTUM(a, 1, 'x')",
        "QUANTUM",
        "a VARCHAR NOT NULL",
        "time TIMESTAMP NOT NULL",
        "b DOUBLE",
        "v BLOB",
        "SINT64",
        "VARCHAR",
        "ORDER BY",
        "LIMIT 1",
        "a",
        "b",
        "time",
        "\"a b\"",
        "a = 'x'",
        "1 < b",
        "b >= 2.5",
        "a = true",
        "time > 1h",
        "a = b",
        "'x'",
        "1",
        "-1",
        "2.5",
        "true",
        "(",
        ")",
        "(a, time)",
        "(a, time DESC)",
        "(1, 'x')",
        "()",
        ",",
        "=",
        "!=",
        "*",
        "+",
        "-",
        "/a/",
        "COUNT(*)",
        "ASC",
        "DESC",
        "WITH (n = 1)",
        ";"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM t",
                "select a, \"b c\", * from t where a = 'x' and time >= 1 and time < 100;",
                "SELECT a FROM t WHERE 1 < b AND b = 2.5 AND c = true AND a = b AND a = 'x' AND a = 'x'",
                "INSERT INTO t VALUES (1, -2.5, 'x', true, NULL, a)",
                "INSERT INTO t (a, b) VALUES (1, 2), (3, 4)",
                "CREATE TABLE t (a VARCHAR NOT NULL, time TIMESTAMP NOT NULL, b BLOB, PRIMARY KEY ((a, QUANTUM(time, 15, 'm')), a, time DESC))",
                "CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a ASC))"
            })
    void isReadByHand(String text) {
        var tokens = Lexer.tokens(text, GrammarVersion.V1_5);
        assertThat(PlainStatement.of(tokens, GrammarVersion.V1_5))
                .isNotNull()
                .isEqualTo(RiakTsSql.parseByGrammar(tokens, GrammarVersion.V1_5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (a SINT64, PRIMARY KEY ((a), a))",
                "CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a, a))",
                "CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((b, c), b, c))",
                "CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((QUANTUM(a, 1, 'm')), a))"
            })
    void wrongKeysAreRefusedAsByTheGrammar(String text) {
        var tokens = Lexer.tokens(text, GrammarVersion.V1_5);
        var refused = outcome(PlainStatement::of, tokens, GrammarVersion.V1_5);
        assertThat(refused)
                .isInstanceOf(String.class)
                .isEqualTo(outcome(RiakTsSql::parseByGrammar, tokens, GrammarVersion.V1_5));
    }

    @Test
    void saysWhatTheGrammarSaysOfEveryTextOfTheCorpus() {
        var texts = new ArrayList<>(Corpus.accepted());
        Recorded.verdicts().stream().map(Verdict::sql).forEach(texts::add);
        assertThat(texts.stream().filter(PlainStatementTests::isPlain).count()).isGreaterThan(100);
    }

    @Property
    void saysWhatTheGrammarSaysOfAnyText(@ForAll @From("texts") String text) {
        isPlain(text);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(10)
                .flatMap(pieces -> Arbitraries.of(
                                "",
                                "SELECT ",
                                "SELECT a, b FROM t WHERE ",
                                "INSERT INTO t VALUES ",
                                "CREATE TABLE t (a VARCHAR NOT NULL, time TIMESTAMP NOT NULL, ",
                                "CREATE TABLE t (a VARCHAR NOT NULL, time TIMESTAMP NOT NULL, PRIMARY KEY ((a, ")
                        .map(start -> start + String.join(" ", pieces)));
    }

    /** True if it was read by hand in one of the versions; then the grammar has to agree. */
    private static boolean isPlain(String text) {
        boolean isPlain = false;
        for (var version : GrammarVersion.values()) {
            List<SqlToken> tokens;
            try {
                tokens = Lexer.tokens(text, version);
            } catch (RiakTsSqlException e) {
                continue;
            }
            var plain = outcome(PlainStatement::of, tokens, version);
            if (plain != null) {
                isPlain = true;
                assertThat(plain).as(text).isEqualTo(outcome(RiakTsSql::parseByGrammar, tokens, version));
            }
        }
        return isPlain;
    }

    /** A statement, or what is said instead; null if it is not read. */
    private static Object outcome(
            BiFunction<List<SqlToken>, GrammarVersion, Statement> parser,
            List<SqlToken> tokens,
            GrammarVersion version) {
        try {
            return parser.apply(tokens, version);
        } catch (RiakTsSqlException e) {
            return e.isCrash() + " " + e.text();
        } catch (RiakTsSqlNotEmulatedException e) {
            return e.construct();
        }
    }
}
