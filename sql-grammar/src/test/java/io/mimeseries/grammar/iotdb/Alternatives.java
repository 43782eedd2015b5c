package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar;
import io.mimeseries.grammar.iotdb.antlr.IotDbTokens;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/**
 * All that a text can exercise in the grammar of one version: what each decision can choose and what tokens each rule can take. The words that may
 * be names are left out.
 */
public final class Alternatives {
    private static final int SHOWN_TOKENS = 3;

    private final GrammarVersion version;
    private final ATN network;
    private final LiveStates live;
    private final Map<String, String> reached = new LinkedHashMap<>();

    public Alternatives(GrammarVersion version) {
        this.version = version;
        this.network = VersionNetwork.of(version).network();
        this.live = new LiveStates(network);
    }

    /** The alternatives that some of the texts reach, each with the first text that does; texts that are refused reach nothing. */
    public Map<String, String> reachedBy(List<String> texts) {
        for (var text : texts) {
            SyntaxTree.of(text, version);
            new Recorder(text).parse(IotDbGrammar.RULE_singleStatement);
        }
        return reached;
    }

    /** Every alternative, in the order of the grammar's rules. */
    public Set<String> all() {
        var all = new LinkedHashSet<String>();
        for (int rule = 0; rule < IotDbGrammar.ruleNames.length; rule++) {
            if (rule != IotDbGrammar.RULE_word && rule != IotDbGrammar.RULE_wordOf13) {
                choices(rule, all);
                tokens(rule, all);
            }
        }
        return all;
    }

    private void choices(int rule, Set<String> into) {
        for (var decision : network.decisionToState) {
            for (int alternative = 1; alternative <= decision.getNumberOfTransitions(); alternative++) {
                if (decision.ruleIndex == rule
                        && live.isLive(decision)
                        && live.isLive(decision.transition(alternative - 1).target)) {
                    into.add(alternative(decision, alternative));
                }
            }
        }
    }

    private void tokens(int rule, Set<String> into) {
        for (var state : network.states) {
            boolean ofRule = state != null && state.ruleIndex == rule && live.isLive(state);
            for (var transition : ofRule ? state.getTransitions() : new Transition[0]) {
                if (transition.label() != null) {
                    transition.label().toList().forEach(type -> into.add(takes(rule, type)));
                }
            }
        }
    }

    private static String takes(int rule, int type) {
        return IotDbGrammar.ruleNames[rule] + " takes " + IotDbGrammar.VOCABULARY.getSymbolicName(type);
    }

    private String alternative(DecisionState decision, int alternative) {
        var rule = IotDbGrammar.ruleNames[decision.ruleIndex];
        var target = decision.transition(alternative - 1).target;
        return target.getNumberOfTransitions() == 1 && target.transition(0) instanceof RuleTransition call
                ? rule + " -> " + IotDbGrammar.ruleNames[call.ruleIndex]
                : rule + " choice " + choice(decision) + " alternative " + alternative + starts(decision, alternative);
    }

    /** The number of the decision within its rule. */
    private long choice(DecisionState decision) {
        return network.decisionToState.stream()
                .filter(other -> other.ruleIndex == decision.ruleIndex && other.decision <= decision.decision)
                .count();
    }

    /** What the alternative begins with, for the reader. */
    private String starts(DecisionState decision, int alternative) {
        var types =
                network.nextTokens(decision.transition(alternative - 1).target).toList();
        var names = types.stream()
                .limit(SHOWN_TOKENS)
                .map(type -> type == Token.EPSILON ? "nothing more" : IotDbGrammar.VOCABULARY.getSymbolicName(type))
                .collect(Collectors.joining(", "));
        return " (" + names + (types.size() > SHOWN_TOKENS ? ", …)" : ")");
    }

    private CommonTokenStream tokens(String text) {
        var lexer = new IotDbTokens(CharStreams.fromString(text));
        lexer.setSince13(version == GrammarVersion.V1_3);
        return new CommonTokenStream(lexer);
    }

    /** Notes what each decision chose. */
    private final class Recorder extends ParserInterpreter {
        private final String text;

        Recorder(String text) {
            super(
                    "IotDbGrammar",
                    IotDbGrammar.VOCABULARY,
                    Arrays.asList(IotDbGrammar.ruleNames),
                    network,
                    tokens(text));
            this.text = text;
        }

        @Override
        public Token consume() {
            var token = super.consume();
            reached.putIfAbsent(takes(getContext().getRuleIndex(), token.getType()), text);
            return token;
        }

        @Override
        protected int visitDecisionState(DecisionState decision) {
            int chosen = super.visitDecisionState(decision);
            reached.putIfAbsent(alternative(decision, chosen), text);
            return chosen;
        }
    }
}
