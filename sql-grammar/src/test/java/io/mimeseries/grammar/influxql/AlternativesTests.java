package io.mimeseries.grammar.influxql;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import io.mimeseries.grammar.influxql.antlr.InfluxQlTokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.api.Test;

/** The corpus reaches every alternative of the grammar, and one token decides everywhere. */
class AlternativesTests {
    /** The grammar takes these so that a check can refuse them with the real server's text: no accepted text reaches them. */
    private static final Set<String> NEVER_ACCEPTED = Set.of(
            "operand -> boundParameter",
            "boundParameter takes BOUND_PARAMETER",
            "backReference choice 1 alternative 2",
            "backReference takes END_DOT",
            "regexSegment choice 1 alternative 2",
            "regexSegment takes END_DOT",
            "fillStart choice 1 alternative 2",
            "zoneStart choice 1 alternative 2",
            "expressionRest -> operator",
            "expressionRest -> regexOperator",
            "expressionRest choice 2 alternative 1",
            "orderByClause choice 1 alternative 1",
            "orderByClause takes COMMA",
            "finiteDuration takes INF");

    private final TreeMap<String, String> reached = new TreeMap<>();

    @Test
    void theCorpusReachesEveryAlternative() {
        for (var text : Recorded.corpus()) {
            exercise(text);
        }
        var missing = new HashSet<>(alternatives());
        missing.removeAll(reached.keySet());
        missing.removeAll(NEVER_ACCEPTED);
        assertThat(missing).isEmpty();
        assertThat(reached).hasSizeGreaterThan(350);
    }

    @Test
    void noDecisionNeedsMoreThanOneToken() {
        for (var text : Recorded.corpus()) {
            var parser = new InfluxQlGrammar(tokens(text));
            parser.setErrorHandler(new StopAtFirstError());
            parser.setProfile(true);
            parser.query();
            for (var decision : parser.getParseInfo().getDecisionInfo()) {
                assertThat(decision.invocations).as(text).isZero();
            }
        }
    }

    private void exercise(String text) {
        var parser = new Recorder(text, tokens(text));
        parser.setErrorHandler(new StopAtFirstError());
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        parser.addErrorListener(new Strict());
        tokensOf(parser.parse(InfluxQlGrammar.RULE_query), text);
    }

    private void tokensOf(ParseTree tree, String text) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            var child = tree.getChild(i);
            if (child instanceof TerminalNode node) {
                note(
                        takes(
                                ((ParserRuleContext) tree).getRuleIndex(),
                                node.getSymbol().getType()),
                        text);
            } else {
                tokensOf(child, text);
            }
        }
    }

    private static CommonTokenStream tokens(String text) {
        var lexer = new InfluxQlTokens(CharStreams.fromString(text));
        lexer.bind(Recorded.PARAMETERS);
        return new CommonTokenStream(lexer);
    }

    private void note(String alternative, String text) {
        reached.putIfAbsent(alternative, text);
    }

    /** All that a text could exercise: what each decision can choose and what tokens each rule can take. */
    private static Set<String> alternatives() {
        var all = new HashSet<String>();
        for (var decision : InfluxQlGrammar._ATN.decisionToState) {
            for (int alternative = 1; alternative <= decision.getNumberOfTransitions(); alternative++) {
                all.add(alternative(decision, alternative));
            }
        }
        for (var state : InfluxQlGrammar._ATN.states) {
            for (var transition : state == null ? new Transition[0] : state.getTransitions()) {
                if (transition.label() != null) {
                    for (int type : transition.label().toList()) {
                        all.add(takes(state.ruleIndex, type));
                    }
                }
            }
        }
        all.removeIf(alternative -> alternative.startsWith("singleExpression"));
        return all;
    }

    private static String takes(int rule, int type) {
        return InfluxQlGrammar.ruleNames[rule] + " takes " + InfluxQlGrammar.VOCABULARY.getSymbolicName(type);
    }

    private static String alternative(DecisionState decision, int alternative) {
        var rule = InfluxQlGrammar.ruleNames[decision.ruleIndex];
        var target = decision.transition(alternative - 1).target;
        return target.getNumberOfTransitions() == 1 && target.transition(0) instanceof RuleTransition call
                ? rule + " -> " + InfluxQlGrammar.ruleNames[call.ruleIndex]
                : rule + " choice " + choice(decision) + " alternative " + alternative;
    }

    /** The number of the decision within its rule. */
    private static long choice(DecisionState decision) {
        return InfluxQlGrammar._ATN.decisionToState.stream()
                .filter(other -> other.ruleIndex == decision.ruleIndex && other.decision <= decision.decision)
                .count();
    }

    /** Notes what each decision chose. */
    private final class Recorder extends ParserInterpreter {
        private final String text;

        Recorder(String text, CommonTokenStream tokens) {
            super(
                    "InfluxQlGrammar",
                    InfluxQlGrammar.VOCABULARY,
                    Arrays.asList(InfluxQlGrammar.ruleNames),
                    InfluxQlGrammar._ATN,
                    tokens);
            this.text = text;
        }

        @Override
        protected int visitDecisionState(DecisionState decision) {
            int chosen = super.visitDecisionState(decision);
            note(alternative(decision, chosen), text);
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
