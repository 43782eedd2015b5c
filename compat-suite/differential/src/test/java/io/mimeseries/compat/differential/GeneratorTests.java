package io.mimeseries.compat.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.differential.generate.Choice;
import io.mimeseries.compat.differential.generate.DatasetGenerator;
import io.mimeseries.compat.differential.generate.QueryGenerator;
import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.grammar.influxql.InfluxQlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A difference can be seen again from its seed, and what is asked is nearly always InfluxQL. */
class GeneratorTests {
    @Test
    void theSameSeedAsksTheSame() {
        assertThat(statements(7)).isEqualTo(statements(7)).isNotEqualTo(statements(8));
    }

    @Test
    void nearlyAllStatementsCanBeParsed() {
        var all = new ArrayList<String>();
        for (long seed = 1; seed <= 20; seed++) {
            all.addAll(statements(seed));
        }
        assertThat(all.stream().filter(GeneratorTests::canBeParsed).count()).isGreaterThan(all.size() * 9L / 10);
    }

    private static boolean canBeParsed(String statement) {
        try {
            return InfluxQlParser.parse(statement, Map.of()).size() == 1;
        } catch (InfluxQlSyntaxException e) {
            return false;
        }
    }

    @Test
    void simplerFormsCanBeParsedToo() {
        var statement =
                "SELECT mean(a) + 1 FROM (SELECT b AS a FROM m WHERE h = 'x' LIMIT 2), n WHERE time > 1 AND a > 2 "
                        + "GROUP BY h FILL(3) ORDER BY time DESC LIMIT 4";
        var simpler = Simplification.of(statement);
        assertThat(simpler).hasSizeGreaterThan(10);
        for (var form : simpler) {
            assertThat(InfluxQlParser.parse(form, Map.of())).as(form).hasSize(1);
        }
    }

    private static List<String> statements(long seed) {
        var choice = new Choice(seed);
        var queries = new QueryGenerator(choice, new DatasetGenerator(choice).generate());
        var statements = new ArrayList<String>();
        for (int i = 0; i < 50; i++) {
            statements.add(queries.question());
            statements.add(queries.change());
        }
        return statements;
    }
}
