package io.mimeseries.influxdb.select.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.StatementException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries with what InfluxDB 1.6.7 said to them: the error's text, the columns, or nothing where it found no data. */
class RecordedQueriesTests {
    private static final long NOW = 1_795_266_000_000_000_000L;

    static Stream<Arguments> queries() {
        return Stream.of("select-list", "group-by", "where", "subquery", "columns", "types")
                .flatMap(file -> read(file + ".txt").stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void answersAsRecorded(String query, String answer) {
        var actual = answer(query);
        if (answer.equals("accepted")) {
            assertThat(actual).startsWith("columns ");
        } else {
            assertThat(actual).isEqualTo(answer);
        }
    }

    private static String answer(String query) {
        try {
            var select = (Statement.Select) InfluxQlParser.parseStatement(query);
            var rewritten = FieldRewriter.rewrite(SelectCompiler.compile(select, NOW), new RecordedData());
            return "columns " + String.join(",", rewritten.columnNames());
        } catch (StatementException e) {
            return "error " + e.text();
        }
    }

    private static List<Arguments> read(String file) {
        var stream = Objects.requireNonNull(RecordedQueriesTests.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines().toList();
            var cases = new ArrayList<Arguments>();
            for (var i = 0; i < lines.size(); i += 2) {
                cases.add(Arguments.of(lines.get(i), lines.get(i + 1).strip()));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
