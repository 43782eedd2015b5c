package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.dfa.DFA;

/** All that a text can exercise in the grammar: what each decision can choose and what tokens each rule can take. */
public final class Alternatives {
    private static final int SHOWN_TOKENS = 3;
    private final Map<String, String> reached = new LinkedHashMap<>();

    private Alternatives() {}

    /** The alternatives that some of the texts reach, each with the first text that does. */
    public static Map<String, String> reachedBy(List<String> texts) {
        var alternatives = new Alternatives();
        texts.forEach(alternatives::exercise);
        return alternatives.reached;
    }

    /** Every alternative, in the order of the grammar's rules. */
    public static Set<String> all() {
        var all = new LinkedHashSet<String>();
        for (int rule = 0; rule < InfluxQlGrammar.ruleNames.length; rule++) {
            if (rule != InfluxQlGrammar.RULE_singleExpression) {
                choices(rule, all);
                tokens(rule, all);
            }
        }
        return all;
    }

    private static void choices(int rule, Set<String> into) {
        for (var decision : InfluxQlGrammar._ATN.decisionToState) {
            for (int alternative = 1; alternative <= decision.getNumberOfTransitions(); alternative++) {
                if (decision.ruleIndex == rule) {
                    into.add(alternative(decision, alternative));
                }
            }
        }
    }

    private static void tokens(int rule, Set<String> into) {
        for (var state : InfluxQlGrammar._ATN.states) {
            boolean ofRule = state != null && state.ruleIndex == rule;
            for (var transition : ofRule ? state.getTransitions() : new Transition[0]) {
                if (transition.label() != null) {
                    transition.label().toList().forEach(type -> into.add(takes(rule, type)));
                }
            }
        }
    }

    private static String takes(int rule, int type) {
        return InfluxQlGrammar.ruleNames[rule] + " takes " + InfluxQlGrammar.VOCABULARY.getSymbolicName(type);
    }

    private static String alternative(DecisionState decision, int alternative) {
        var rule = InfluxQlGrammar.ruleNames[decision.ruleIndex];
        var target = decision.transition(alternative - 1).target;
        return target.getNumberOfTransitions() == 1 && target.transition(0) instanceof RuleTransition call
                ? rule + " -> " + InfluxQlGrammar.ruleNames[call.ruleIndex]
                : rule + " choice " + choice(decision) + " alternative " + alternative + starts(decision, alternative);
    }

    /** The number of the decision within its rule. */
    private static long choice(DecisionState decision) {
        return InfluxQlGrammar._ATN.decisionToState.stream()
                .filter(other -> other.ruleIndex == decision.ruleIndex && other.decision <= decision.decision)
                .count();
    }

    /** What the alternative begins with, for the reader. */
    private static String starts(DecisionState decision, int alternative) {
        var types = InfluxQlGrammar._ATN
                .nextTokens(decision.transition(alternative - 1).target)
                .toList();
        var names = types.stream()
                .limit(SHOWN_TOKENS)
                .map(type -> type == Token.EPSILON ? "nothing more" : InfluxQlGrammar.VOCABULARY.getSymbolicName(type))
                .collect(Collectors.joining(", "));
        return " (" + names + (types.size() > SHOWN_TOKENS ? ", …)" : ")");
    }

    private void exercise(String text) {
        var parser = new Recorder(text);
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

    /** Notes what each decision chose. */
    private final class Recorder extends ParserInterpreter {
        private final String text;

        Recorder(String text) {
            super(
                    "InfluxQlGrammar",
                    InfluxQlGrammar.VOCABULARY,
                    Arrays.asList(InfluxQlGrammar.ruleNames),
                    InfluxQlGrammar._ATN,
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
