package io.mimeseries.influxdb.statement;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every alternative of the grammar is answered: by a result, by an error text or by "not emulated", but by no other exception. */
class EveryStatementTests {
    private static final Path CORPUS =
            Path.of("../sql-grammar/src/test/resources/io/mimeseries/grammar/influxql/statements.influxql");

    @Test
    void answersEveryAlternativeOfTheGrammar() throws IOException {
        var softly = new SoftAssertions();
        var server = new Server();
        for (var line : Files.readAllLines(CORPUS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                softly.check(() -> assertThatCode(
                                () -> server.run(line, Map.of("pattern", Map.of("regex", "x"), "value", 1L)))
                        .as(line)
                        .doesNotThrowAnyException());
            }
        }
        softly.assertAll();
    }
}
