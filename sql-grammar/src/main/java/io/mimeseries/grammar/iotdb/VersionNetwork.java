package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.antlr.IotDbTokens;
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
import org.antlr.v4.runtime.atn.SetTransition;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * The parser's network of states as one version has it: without the words of the other version, without the paths behind predicates that are
 * false, and with plain steps for those that are true. With the predicates in the network, ANTLR would look at them too late: it would take a path because of its words, and complain about the
 * first of them instead of the first that cannot follow.
 */
final class VersionNetwork {
    private final ATN network = new ATNDeserializer().deserialize(IotDbGrammar._serializedATN.toCharArray());
    private final DFA[] decisions;
    private final PredictionContextCache contexts = new PredictionContextCache();

    private VersionNetwork(boolean since13) {
        var parser = new IotDbGrammar(new CommonTokenStream(new ListTokenSource(List.of())));
        parser.setSince13(since13);
        var unknown = unknown(since13);
        network.states.forEach(state -> settle(state, parser, unknown));
        decisions = new DFA[network.getNumberOfDecisions()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = new DFA(network.getDecisionState(i), i);
        }
    }

    static VersionNetwork of(GrammarVersion version) {
        return switch (version) {
            case V1_0 -> Of10.NETWORK;
            case V1_3 -> Of13.NETWORK;
        };
    }

    /** What runs the parser over this network; it shares what it learns with all others of the version. */
    ParserATNSimulator simulator(IotDbGrammar parser) {
        return new ParserATNSimulator(parser, network, decisions, contexts);
    }

    /** For those who look at what the version's grammar can do. */
    ATN network() {
        return network;
    }

    private static void settle(ATNState state, IotDbGrammar parser, IntervalSet unknown) {
        for (int i = state.getNumberOfTransitions() - 1; i >= 0; i--) {
            var transition = state.transition(i);
            var label = transition.label();
            if (transition instanceof PredicateTransition predicate) {
                if (parser.sempred(null, predicate.ruleIndex, predicate.predIndex)) {
                    state.setTransition(i, new EpsilonTransition(predicate.target));
                } else {
                    state.removeTransition(i);
                }
            } else if (label != null) {
                var known = label.subtract(unknown);
                if (known.isNil()) {
                    state.removeTransition(i);
                } else if (!known.equals(label)) {
                    state.setTransition(i, new SetTransition(transition.target, known));
                }
            }
        }
    }

    private static IntervalSet unknown(boolean since13) {
        var unknown = new IntervalSet();
        for (int type = 1; type <= IotDbGrammar.VOCABULARY.getMaxTokenType(); type++) {
            if (IotDbTokens.isUnknown(type, since13)) {
                unknown.add(type);
            }
        }
        return unknown;
    }

    /** Made when the first statement of 1.0 is parsed. */
    private static final class Of10 {
        static final VersionNetwork NETWORK = new VersionNetwork(false);
    }

    /** Made when the first statement of 1.3 is parsed. */
    private static final class Of13 {
        static final VersionNetwork NETWORK = new VersionNetwork(true);
    }
}
