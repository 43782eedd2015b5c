package io.mimeseries.grammar.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.ast.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The corpus reaches every alternative of each version's grammar, and each statement of it has a record or a refusal. */
class AlternativesTests {
    private static final Set<Integer> REFUSALS = Set.of(305, 507, 700, 701);

    @ParameterizedTest
    @EnumSource
    void theCorpusReachesEveryAlternative(GrammarVersion version) {
        var alternatives = new Alternatives(version);
        var missing = new LinkedHashSet<>(alternatives.all());
        assertThat(missing).hasSizeGreaterThan(850);
        missing.removeAll(alternatives.reachedBy(Corpus.of(version)).keySet());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyStatementHasARecordOrARefusal(GrammarVersion version) {
        for (var sql : Corpus.of(version)) {
            try {
                assertThat(IotDbSql.parse(sql, version)).as(sql).isNotNull();
            } catch (IotDbSqlException refused) {
                assertThat(REFUSALS).as(sql + ": " + refused.text()).contains(refused.code());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreNames(GrammarVersion version) {
        for (var word : words(version)) {
            var query = (Query) IotDbSql.parse("select x from root." + word.toLowerCase(Locale.ROOT), version);
            assertThat(query.from().get(0)).hasToString("root." + word.toLowerCase(Locale.ROOT));
        }
    }

    /** The keywords that the rule of names takes. */
    private static List<String> words(GrammarVersion version) {
        var network = VersionNetwork.of(version).network();
        var words = new ArrayList<String>();
        for (var type : network.nextTokens(network.ruleToStartState[IotDbGrammar.RULE_word])
                .toList()) {
            var literal = IotDbGrammar.VOCABULARY.getLiteralName(type);
            if (literal != null) {
                words.add(literal.substring(1, literal.length() - 1));
            }
        }
        assertThat(words).hasSizeGreaterThan(150);
        return words;
    }
}
