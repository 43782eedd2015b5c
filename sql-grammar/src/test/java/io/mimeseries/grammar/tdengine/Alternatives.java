package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.alternatives.GrammarAlternatives;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.lexis.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;

/** All that a text can exercise in the grammar; INSERT … VALUES is not in it, as it is read by hand. */
public final class Alternatives {
    private final GrammarAlternatives alternatives = new GrammarAlternatives(new GrammarAlternatives.Grammar(
            "TDengineGrammar",
            TDengineGrammar.VOCABULARY,
            TDengineGrammar.ruleNames,
            TDengineGrammar._ATN,
            Set.of(),
            state -> true));

    /** The alternatives that some of the texts reach, each with the first text that does; all of them are texts that the parser takes. */
    public Map<String, String> reachedBy(List<String> texts) {
        for (var text : texts) {
            var tokens = new CommonTokenStream(new GrammarTokens(Spelling.lowerCased(text)));
            alternatives.recorder(text, tokens).parse(TDengineGrammar.RULE_singleStatement);
        }
        return alternatives.reached();
    }

    /** Every alternative, in the order of the grammar's rules. */
    public Set<String> all() {
        return alternatives.all();
    }
}
