package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.alternatives.GrammarAlternatives;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;

/** All that a text can exercise in the grammar, which is that of 1.5; what 1.4 lacks of it is refused behind the parser. */
public final class Alternatives {
    private final GrammarAlternatives alternatives = new GrammarAlternatives(new GrammarAlternatives.Grammar(
            "RiakTsGrammar",
            RiakTsGrammar.VOCABULARY,
            RiakTsGrammar.ruleNames,
            RiakTsGrammar._ATN,
            Set.of(),
            state -> true));

    /** The alternatives that some of the texts reach, each with the first text that does; all of them are texts that the parser takes. */
    public Map<String, String> reachedBy(List<String> texts) {
        for (var text : texts) {
            var tokens = new CommonTokenStream(new ListTokenSource(Lexer.tokens(text, GrammarVersion.V1_5)));
            alternatives.recorder(text, tokens).parse(RiakTsGrammar.RULE_singleStatement);
        }
        return alternatives.reached();
    }

    /** Every alternative, in the order of the grammar's rules. */
    public Set<String> all() {
        return alternatives.all();
    }
}
