package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNDeserializer;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.EpsilonTransition;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredicateTransition;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * The parser's network of states as one version has it: without the paths behind predicates that are false, and with plain steps for those that
 * are true. With the predicates in the network, ANTLR would look at them too late: it would take a path because of its words, and complain about the
 * first of them instead of the first that cannot follow.
 */
final class VersionNetwork {
    private static final VersionNetwork V1_0 = new VersionNetwork(false);
    private static final VersionNetwork V1_3 = new VersionNetwork(true);

    private final ATN network = new ATNDeserializer().deserialize(IotDbGrammar._serializedATN.toCharArray());
    private final DFA[] decisions;
    private final PredictionContextCache contexts = new PredictionContextCache();

    private VersionNetwork(boolean since13) {
        var parser = new IotDbGrammar(new CommonTokenStream(new ListTokenSource(List.of())));
        parser.setSince13(since13);
        network.states.forEach(state -> settle(state, parser));
        decisions = new DFA[network.getNumberOfDecisions()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = new DFA(network.getDecisionState(i), i);
        }
    }

    static VersionNetwork of(GrammarVersion version) {
        return switch (version) {
            case V1_0 -> V1_0;
            case V1_3 -> V1_3;
        };
    }

    /** What runs the parser over this network; it shares what it learns with all others of the version. */
    ParserATNSimulator simulator(IotDbGrammar parser) {
        return new ParserATNSimulator(parser, network, decisions, contexts);
    }

    private static void settle(ATNState state, IotDbGrammar parser) {
        for (int i = state.getNumberOfTransitions() - 1; i >= 0; i--) {
            if (state.transition(i) instanceof PredicateTransition predicate) {
                if (parser.sempred(null, predicate.ruleIndex, predicate.predIndex)) {
                    state.setTransition(i, new EpsilonTransition(predicate.target));
                } else {
                    state.removeTransition(i);
                }
            }
        }
    }
}
