package io.mimeseries.grammar.influxql;

import static java.util.Map.entry;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.BlockStartState;
import org.antlr.v4.runtime.atn.LoopEndState;
import org.antlr.v4.runtime.atn.PlusLoopbackState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.StarLoopEntryState;
import org.jspecify.annotations.Nullable;

/**
 * What the real parser would ask for where ours stopped. It is a recursive descent parser: it declines every optional part and complains
 * at the first mandatory one. The same walk through the grammar's transition network finds the tokens of that part, in grammar order.
 */
final class ExpectedTokens {
    private static final String OPERAND = "identifier, string, number, bool";

    /** Rules at whose start the real parser names other things than the tokens that it takes. */
    private static final Map<Integer, String> NAMED = Map.ofEntries(
            entry(InfluxQlGrammar.RULE_operand, OPERAND),
            entry(InfluxQlGrammar.RULE_callRest, OPERAND),
            entry(InfluxQlGrammar.RULE_callArgument, OPERAND),
            entry(InfluxQlGrammar.RULE_fieldExpression, OPERAND),
            entry(InfluxQlGrammar.RULE_dimension, OPERAND),
            entry(InfluxQlGrammar.RULE_signedOperand, "identifier, number, duration, ("),
            entry(InfluxQlGrammar.RULE_name, "identifier"),
            entry(InfluxQlGrammar.RULE_measurement, "identifier"),
            entry(InfluxQlGrammar.RULE_source, "identifier"),
            entry(InfluxQlGrammar.RULE_regex, "regex"),
            entry(InfluxQlGrammar.RULE_castType, "float, integer, string, boolean, field, tag"),
            entry(InfluxQlGrammar.RULE_wildcardType, "field, tag"),
            entry(InfluxQlGrammar.RULE_grant, "READ, WRITE, ALL [PRIVILEGES]"),
            entry(InfluxQlGrammar.RULE_revoke, "READ, WRITE, ALL [PRIVILEGES]"),
            entry(InfluxQlGrammar.RULE_keyCondition, "IN, =, =~"),
            entry(InfluxQlGrammar.RULE_tagValues, "WITH"),
            entry(InfluxQlGrammar.RULE_databaseOptions, "DURATION, NAME, REPLICATION, SHARD"),
            entry(InfluxQlGrammar.RULE_duration, "duration"),
            entry(InfluxQlGrammar.RULE_shardDuration, "duration"),
            entry(InfluxQlGrammar.RULE_finiteDuration, "duration"),
            entry(InfluxQlGrammar.RULE_separator, ";"));

    private final ATN atn;

    ExpectedTokens(ATN atn) {
        this.atn = atn;
    }

    /** The list after {@code expected}. */
    String after(int state, ParserRuleContext context) {
        if (context.getRuleIndex() == InfluxQlGrammar.RULE_query) {
            return String.join(", ", first(InfluxQlGrammar.RULE_statement));
        }
        var named = namedStart(atn.states.get(state));
        if (named != null) {
            return named;
        }
        var expected = new LinkedHashSet<String>();
        @Nullable ATNState at = atn.states.get(state);
        @Nullable ParserRuleContext inside = context;
        while (at != null && walk(at, null, expected)) {
            expected.clear();
            if (inside.getParent() == null) {
                break;
            }
            at = followOf(inside);
            inside = inside.getParent();
        }
        return String.join(", ", expected);
    }

    private ATNState followOf(ParserRuleContext context) {
        return ((RuleTransition) atn.states.get(context.invokingState).transition(0)).followState;
    }

    private Set<String> first(int rule) {
        var expected = new LinkedHashSet<String>();
        walk(atn.ruleToStartState[rule], null, expected);
        return expected;
    }

    private @Nullable String namedStart(ATNState state) {
        boolean start =
                atn.ruleToStartState[state.ruleIndex].transition(0).target.equals(state);
        return start ? NAMED.get(state.ruleIndex) : null;
    }

    /** Collects the first mandatory tokens from here; true if there are none before {@code end} or the end of the rule. */
    private boolean walk(ATNState from, @Nullable ATNState end, Set<String> expected) {
        var state = from;
        while (true) {
            if (state.equals(end) || state instanceof RuleStopState) {
                return true;
            }
            if (state instanceof StarLoopEntryState || state instanceof PlusLoopbackState) {
                state = loopEnd(state);
            } else if (state instanceof BlockStartState block && block.getNumberOfTransitions() > 1) {
                if (!alternatives(block, expected)) {
                    return false;
                }
                state = block.endState;
            } else if (state.transition(0) instanceof RuleTransition call) {
                if (!enter(call, expected)) {
                    return false;
                }
                state = call.followState;
            } else if (state.transition(0).isEpsilon()) {
                state = state.transition(0).target;
            } else {
                for (int type : state.transition(0).label().toList()) {
                    expected.add(TokenSpelling.expected(type));
                }
                return false;
            }
        }
    }

    private boolean enter(RuleTransition call, Set<String> expected) {
        var named = NAMED.get(call.ruleIndex);
        if (named != null) {
            expected.addAll(List.of(named.split(", ", -1)));
            return false;
        }
        return walk(call.target, null, expected);
    }

    /** A block with an alternative that can be empty is optional and is declined as a whole. */
    private boolean alternatives(BlockStartState block, Set<String> expected) {
        var collected = new LinkedHashSet<String>();
        for (var transition : block.getTransitions()) {
            if (walk(transition.target, block.endState, collected)) {
                return true;
            }
        }
        expected.addAll(collected);
        return false;
    }

    private static ATNState loopEnd(ATNState loop) {
        for (var transition : loop.getTransitions()) {
            if (transition.target instanceof LoopEndState end) {
                return end;
            }
        }
        throw new IllegalStateException("loop without end in rule " + loop.ruleIndex);
    }
}
