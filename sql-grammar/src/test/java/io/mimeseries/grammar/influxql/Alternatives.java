package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.alternatives.GrammarAlternatives;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;

/** All that a text can exercise in the grammar. */
public final class Alternatives {
    private final GrammarAlternatives alternatives = new GrammarAlternatives(new GrammarAlternatives.Grammar(
            "InfluxQlGrammar",
            InfluxQlGrammar.VOCABULARY,
            InfluxQlGrammar.ruleNames,
            InfluxQlGrammar._ATN,
            Set.of(InfluxQlGrammar.RULE_singleExpression),
            state -> true));

    private Alternatives() {}

    /** The alternatives that some of the texts reach, each with the first text that does. */
    public static Map<String, String> reachedBy(List<String> texts) {
        var all = new Alternatives();
        texts.forEach(all::exercise);
        return all.alternatives.reached();
    }

    /** Every alternative, in the order of the grammar's rules. */
    public static Set<String> all() {
        return new Alternatives().alternatives.all();
    }

    private void exercise(String text) {
        var parser = alternatives.recorder(text, tokens(text));
        parser.setErrorHandler(new StopAtFirstError());
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        parser.addErrorListener(new Strict());
        try {
            parser.parse(InfluxQlGrammar.RULE_query);
        } catch (ParseStopped e) {
            // a refused text may end here: behind the alternative that it is there for
        }
    }

    static CommonTokenStream tokens(String text) {
        var lexer = new InfluxQlTokens(CharStreams.fromString(text));
        lexer.bind(Corpus.PARAMETERS);
        return new CommonTokenStream(lexer);
    }

    /** Ambiguities and second looks with the whole context are faults of the grammar. */
    private static final class Strict extends BaseErrorListener {
        @Override
        public void reportAmbiguity(
                Parser parser, DFA dfa, int start, int stop, boolean exact, BitSet alternatives, ATNConfigSet configs) {
            throw new AssertionError("ambiguous decision " + dfa.decision);
        }

        @Override
        public void reportAttemptingFullContext(
                Parser parser, DFA dfa, int start, int stop, BitSet conflicting, ATNConfigSet configs) {
            throw new AssertionError("decision " + dfa.decision + " needs its context");
        }
    }
}
