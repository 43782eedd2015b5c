package io.mimeseries.tdengine.select.group;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.group.GroupFunction;
import io.mimeseries.tdengine.group.GroupFunction.Kind;
import io.mimeseries.tdengine.select.scope.Clause;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.scope.RowScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The calls of functions of many rows in one query, and which of them may stand together. */
public final class Calls {
    private static final String NOT_ALLOWED =
            ErrorCode.FUNCTION_NOT_ALLOWED.text() + " And, cannot be mixed with other non scalar functions or columns.";
    private final GroupFunctions functions;
    private final Compiler compiler;
    private final RowScope scope;
    private final Surroundings surroundings;
    private final List<CallSlot> slots = new ArrayList<>();
    private boolean hasAggregate;
    private boolean hasSeveral;
    private @Nullable ReturnedRows series;
    private int selections;
    private boolean hasOther;

    /**
     * What calls stand in.
     *
     * @param grouped whether the query has a window or GROUP BY
     * @param countOrEvent whether it is a window of counted rows or events
     * @param timeLine whether rows have an order of time
     * @param singleTable whether all rows are of one table
     */
    public record Surroundings(boolean grouped, boolean countOrEvent, boolean timeLine, boolean singleTable) {}

    /** @param scope of the arguments */
    public Calls(GroupFunctions functions, Compiler compiler, RowScope scope, Surroundings surroundings) {
        this.functions = functions;
        this.compiler = compiler;
        this.scope = scope;
        this.surroundings = surroundings;
    }

    /** The calls so far, each with a place of its own. */
    public List<CallSlot> slots() {
        return slots;
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    /** Whether rows of whole partitions are asked for. */
    public boolean hasSeries() {
        return series != null;
    }

    /** Whether columns beside the calls are those of the row that one of them chose. */
    public boolean hasOneSelection() {
        return selections == 1 && !hasOther;
    }

    /** The place of a call's results, null if the function is not of many rows. */
    public @Nullable Integer place(Expression.Function node, Clause clause) {
        var function = functions.find(node.name());
        if (function == null) {
            return null;
        }
        note(node, function, clause);
        for (int at = 0; at < slots.size(); at++) {
            if (slots.get(at).node().equals(node)) {
                return at;
            }
        }
        slots.add(bind(node, function));
        return slots.size() - 1;
    }

    /** The call with its checked arguments, which are read from rows. */
    CallSlot bind(Expression.Function node, GroupFunction function) {
        var arguments = new CallArguments(compiler, scope.refusing(nested -> ErrorCode.NESTED_AGGREGATION.error()));
        var compiled = new ArrayList<@Nullable CompiledExpression>();
        var described = new ArrayList<io.mimeseries.tdengine.group.Argument>();
        for (var argument : node.arguments()) {
            var value = arguments.compile(argument);
            compiled.add(value);
            described.add(arguments.describe(argument, value));
        }
        return new CallSlot(node, function, function.bind(described, compiler.precision()), compiled);
    }

    /** The order of these tests is the real server's: a call's parts, its arguments, then what stands beside it. */
    private void note(Expression.Function node, GroupFunction function, Clause clause) {
        if (clause == Clause.BEFORE_GROUPS) {
            throw refusal(function);
        }
        var nested = false;
        for (var argument : node.arguments()) {
            nested |= Parts.any(argument, this::isCall);
            Parts.walk(argument, part -> {
                if (part instanceof Expression.Function call && functions.contains(call.name())) {
                    count(Objects.requireNonNull(functions.find(call.name())), call);
                }
            });
        }
        if (!nested) {
            bind(node, function);
        }
        check(function, node, clause);
        if (nested) {
            throw ErrorCode.NESTED_AGGREGATION.error();
        }
        count(function, node);
    }

    private boolean isCall(Expression node) {
        return node instanceof Expression.Function call && functions.contains(call.name());
    }

    private void check(GroupFunction function, Expression.Function node, Clause clause) {
        switch (function.kind()) {
            case AGGREGATE, SELECTION -> {
                if (series != null || hasSeveral) {
                    throw notAllowed();
                }
            }
            case SEVERAL -> {
                if (clause != Clause.SELECT || hasAggregate || hasSeveral || series != null) {
                    throw notAllowed();
                }
            }
            case SERIES -> {
                var rows = ReturnedRows.of(function.name());
                if (clause != Clause.SELECT
                        || hasAggregate
                        || hasSeveral
                        || (series != null && (series == ReturnedRows.ANY || series != rows))) {
                    throw notAllowed();
                }
                if (surroundings.grouped()) {
                    throw ErrorCode.FUNCTION_NOT_ALLOWED.error(
                            node.name() + " function is not supported in window query or group query");
                }
            }
        }
        if (node.name().equals("percentile")) {
            checkPercentile();
        }
        if (function.needsOrder() && !surroundings.timeLine()) {
            throw ErrorCode.INVALID_TIMELINE_FUNCTION.error(node.name() + " function requires valid time series input");
        }
    }

    /** It reads its rows twice. */
    private void checkPercentile() {
        if (surroundings.countOrEvent()) {
            throw ErrorCode.FUNCTION_NOT_ALLOWED.error("percentile function is not supported in count/event window");
        }
        if (!surroundings.singleTable()) {
            throw ErrorCode.ONLY_SUPPORT_SINGLE_TABLE.error("percentile is only supported in single table query");
        }
    }

    private void count(GroupFunction function, Expression.Function node) {
        hasAggregate |= function.kind() != Kind.SERIES;
        hasSeveral |= function.kind() == Kind.SEVERAL;
        if (function.kind() == Kind.SERIES) {
            series = ReturnedRows.of(node.name());
        }
        if (function.isSelection()) {
            selections++;
        } else {
            hasOther = true;
        }
    }

    /** What a call is refused with where no rows have been put together yet. */
    public static TDengineException refusal(GroupFunction function) {
        return function.kind() == Kind.SERIES || function.kind() == Kind.SEVERAL
                ? notAllowed()
                : ErrorCode.AGGREGATION_NOT_ALLOWED.error();
    }

    private static TDengineException notAllowed() {
        return ErrorCode.FUNCTION_NOT_ALLOWED.error(NOT_ALLOWED);
    }

    /** How many rows a series function gives: others of the same kind may stand beside it. */
    private enum ReturnedRows {
        ALL,
        ALL_BUT_FIRST,
        ANY;

        static ReturnedRows of(String name) {
            return switch (name) {
                case "statecount", "stateduration" -> ALL;
                case "diff", "derivative" -> ALL_BUT_FIRST;
                default -> ANY;
            };
        }
    }
}
