package io.mimeseries.grammar.alternatives;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/** All that a text can exercise in a grammar: what each decision can choose and what tokens each rule can take. */
public final class GrammarAlternatives {
    private static final int SHOWN_TOKENS = 3;

    private final Grammar grammar;
    private final Map<String, String> reached = new LinkedHashMap<>();

    public GrammarAlternatives(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * A grammar.
     *
     * @param leftOut rules that are not looked at
     * @param live states that a text can come to
     */
    public record Grammar(
            String name,
            Vocabulary vocabulary,
            String[] rules,
            ATN network,
            Set<Integer> leftOut,
            Predicate<ATNState> live) {}

    /** A parser of a text that notes which alternatives it takes. */
    public ParserInterpreter recorder(String text, TokenStream tokens) {
        return new Recorder(text, tokens);
    }

    /** The alternatives that the recorders' texts have reached, each with the first text that did. */
    public Map<String, String> reached() {
        return reached;
    }

    /** Every alternative, in the order of the grammar's rules. */
    public Set<String> all() {
        var all = new LinkedHashSet<String>();
        for (int rule = 0; rule < grammar.rules().length; rule++) {
            if (!grammar.leftOut().contains(rule)) {
                choices(rule, all);
                tokens(rule, all);
            }
        }
        return all;
    }

    private void choices(int rule, Set<String> into) {
        for (var decision : grammar.network().decisionToState) {
            for (int alternative = 1; alternative <= decision.getNumberOfTransitions(); alternative++) {
                if (decision.ruleIndex == rule
                        && grammar.live().test(decision)
                        && grammar.live().test(decision.transition(alternative - 1).target)) {
                    into.add(alternative(decision, alternative));
                }
            }
        }
    }

    private void tokens(int rule, Set<String> into) {
        for (var state : grammar.network().states) {
            boolean ofRule =
                    state != null && state.ruleIndex == rule && grammar.live().test(state);
            for (var transition : ofRule ? state.getTransitions() : new Transition[0]) {
                if (transition.label() != null) {
                    transition.label().toList().forEach(type -> into.add(takes(rule, type)));
                }
            }
        }
    }

    private String takes(int rule, int type) {
        return grammar.rules()[rule] + " takes " + grammar.vocabulary().getSymbolicName(type);
    }

    private String alternative(DecisionState decision, int alternative) {
        var rule = grammar.rules()[decision.ruleIndex];
        var target = decision.transition(alternative - 1).target;
        return target.getNumberOfTransitions() == 1 && target.transition(0) instanceof RuleTransition call
                ? rule + " -> " + grammar.rules()[call.ruleIndex]
                : rule + " choice " + choice(decision) + " alternative " + alternative + starts(decision, alternative);
    }

    /** The number of the decision within its rule. */
    private long choice(DecisionState decision) {
        return grammar.network().decisionToState.stream()
                .filter(other -> other.ruleIndex == decision.ruleIndex && other.decision <= decision.decision)
                .count();
    }

    /** What the alternative begins with, for the reader. */
    private String starts(DecisionState decision, int alternative) {
        var types = grammar.network()
                .nextTokens(decision.transition(alternative - 1).target)
                .toList();
        var names = types.stream()
                .limit(SHOWN_TOKENS)
                .map(type -> type == Token.EPSILON
                        ? "nothing more"
                        : grammar.vocabulary().getSymbolicName(type))
                .collect(Collectors.joining(", "));
        return " (" + names + (types.size() > SHOWN_TOKENS ? ", …)" : ")");
    }

    /** Notes what each decision chose. */
    private final class Recorder extends ParserInterpreter {
        private final String text;

        Recorder(String text, TokenStream tokens) {
            super(grammar.name(), grammar.vocabulary(), Arrays.asList(grammar.rules()), grammar.network(), tokens);
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
