package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import java.util.ArrayDeque;
import java.util.BitSet;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/** The states of a network that some text can lead to and that can lead on to the end of their rule. */
final class LiveStates {
    private final ATN network;
    private final BitSet ending = new BitSet();
    private final BitSet reached = new BitSet();

    LiveStates(ATN network) {
        this.network = network;
        while (moreEnding()) {
            // until nothing new is found
        }
        reach(network.ruleToStartState[IotDbGrammar.RULE_singleStatement]);
    }

    boolean isLive(ATNState state) {
        return reached.get(state.stateNumber) && ending.get(state.stateNumber);
    }

    private boolean moreEnding() {
        int before = ending.cardinality();
        for (var state : network.states) {
            if (state instanceof RuleStopState) {
                ending.set(state.stateNumber);
            }
            for (var transition : state == null ? new Transition[0] : state.getTransitions()) {
                if (ending.get(transition.target.stateNumber) && leadsOn(transition)) {
                    ending.set(state.stateNumber);
                }
            }
        }
        return ending.cardinality() > before;
    }

    private void reach(ATNState start) {
        var open = new ArrayDeque<ATNState>();
        open.add(start);
        while (!open.isEmpty()) {
            var state = open.remove();
            if (!reached.get(state.stateNumber) && !(state instanceof RuleStopState)) {
                reached.set(state.stateNumber);
                for (var transition : state.getTransitions()) {
                    if (leadsOn(transition)) {
                        open.add(transition.target);
                        if (transition instanceof RuleTransition call) {
                            open.add(call.followState);
                        }
                    }
                }
            }
        }
    }

    private boolean leadsOn(Transition transition) {
        return ending.get(transition.target.stateNumber)
                && (!(transition instanceof RuleTransition call) || ending.get(call.followState.stateNumber));
    }
}
