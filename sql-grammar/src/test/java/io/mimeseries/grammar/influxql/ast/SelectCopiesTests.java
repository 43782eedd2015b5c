package io.mimeseries.grammar.influxql.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.influxql.InfluxQlParser;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** Clauses of one statement put into another. */
class SelectCopiesTests {
    private static final Statement.Select ONE = select("SELECT a INTO b FROM c WHERE d = 1 GROUP BY e"
            + " ORDER BY time DESC LIMIT 3 OFFSET 4 SLIMIT 5 SOFFSET 6 tz('UTC')");
    private static final Statement.Select OTHER = select("SELECT sum(g) INTO h FROM i, j WHERE k = 10 GROUP BY l"
            + " fill(2) ORDER BY time ASC LIMIT 30 OFFSET 40 SLIMIT 50 SOFFSET 60 tz('Europe/Berlin')");

    /** Each takes one clause from the second. */
    private static final List<BinaryOperator<Statement.Select>> COPIES = List.of(
            (one, other) -> one.withFields(other.fields()),
            (one, other) -> one.withTarget(other.target()),
            (one, other) -> one.withSources(other.sources()),
            (one, other) -> one.withCondition(other.condition()),
            (one, other) -> one.withDimensions(other.dimensions()),
            (one, other) -> one.withFill(other.fill(), other.fillGiven()),
            (one, other) -> one.withOrderBy(other.orderBy()),
            (one, other) -> one.withLimits(other.limit(), other.offset(), other.seriesLimit(), other.seriesOffset()),
            (one, other) -> one.withZone(other.zone()));

    @Test
    void allCopiesTogetherMakeTheOtherStatement() {
        var copy = ONE;
        for (var clause : COPIES) {
            assertThat(clause.apply(copy, OTHER)).isNotEqualTo(copy);
            copy = clause.apply(copy, OTHER);
        }
        assertThat(copy).isEqualTo(OTHER);
    }

    @Test
    void whatACopyDoesNotNameStays() {
        for (var clause : COPIES) {
            assertThat(clause.apply(clause.apply(ONE, OTHER), ONE)).isEqualTo(ONE);
        }
    }

    private static Statement.Select select(String text) {
        return (Statement.Select) InfluxQlParser.parseStatement(text);
    }
}
