package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.alternatives.GrammarAlternatives;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.antlr.IotDbTokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;

/** All that a text can exercise in the grammar of one version. The words that may be names are left out. */
public final class Alternatives {
    private final GrammarVersion version;
    private final GrammarAlternatives alternatives;

    public Alternatives(GrammarVersion version) {
        this.version = version;
        var network = VersionNetwork.of(version).network();
        var live = new LiveStates(network);
        alternatives = new GrammarAlternatives(new GrammarAlternatives.Grammar(
                "IotDbGrammar",
                IotDbGrammar.VOCABULARY,
                IotDbGrammar.ruleNames,
                network,
                Set.of(IotDbGrammar.RULE_word, IotDbGrammar.RULE_wordOf13),
                live::isLive));
    }

    /** The alternatives that some of the texts reach, each with the first text that does; texts that are refused reach nothing. */
    public Map<String, String> reachedBy(List<String> texts) {
        for (var text : texts) {
            SyntaxTree.of(text, version);
            alternatives.recorder(text, tokens(text)).parse(IotDbGrammar.RULE_singleStatement);
        }
        return alternatives.reached();
    }

    /** Every alternative, in the order of the grammar's rules. */
    public Set<String> all() {
        return alternatives.all();
    }

    private CommonTokenStream tokens(String text) {
        var lexer = new IotDbTokens(CharStreams.fromString(text));
        lexer.setSince13(version == GrammarVersion.V1_3);
        return new CommonTokenStream(lexer);
    }
}
