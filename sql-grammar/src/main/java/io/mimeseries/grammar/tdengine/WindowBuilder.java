package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AnomalyWindowContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColumnNameItemContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColumnReferenceContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CountArgumentsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CountTriggerContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CountWindowContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.EventTriggerContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.EventWindowContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.InterpFillContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.IntervalWindowContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PeriodTriggerContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SessionTriggerContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SessionWindowContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SlidingTriggerContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.StateTriggerContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.StateWindowContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TrueForContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ValueListContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.WindowDurationContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.WindowFillContext;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Fill;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.Window;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Windows of queries and of streams, FILL. */
final class WindowBuilder extends Builder<Window> {
    private final Texts texts;
    private final Literals literals;
    private final ExpressionBuilder expressions;

    WindowBuilder(Texts texts, Literals literals, ExpressionBuilder expressions) {
        this.texts = texts;
        this.literals = literals;
        this.expressions = expressions;
    }

    Fill fill(InterpFillContext context) {
        return fill(context, context.valueList());
    }

    private Fill fill(ParserRuleContext context, @Nullable ValueListContext values) {
        var mode = texts.text((TerminalNode) context.getChild(2));
        return new Fill(
                Fill.Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                values == null ? List.of() : expressions.values(values),
                texts.source(context));
    }

    @Override
    public Window visitIntervalWindow(IntervalWindowContext context) {
        var durations = context.windowDuration();
        var sliding = context.slidingClause();
        WindowFillContext fill = context.windowFill();
        return new Window.Interval(
                literals.of(durations.get(0)),
                second(durations),
                context.AUTO() != null,
                sliding == null ? null : literals.of(sliding.windowDuration()),
                fill == null ? null : fill(fill, fill.valueList()));
    }

    @Override
    public Window visitSlidingTrigger(SlidingTriggerContext context) {
        var durations = context.windowDuration();
        boolean interval = context.INTERVAL() != null;
        int sliding = interval ? context.windowDuration().size() - behindSliding(context) : 0;
        return new Window.Interval(
                literals.of(durations.get(0)),
                interval && sliding == 2 ? literals.of(durations.get(1)) : null,
                false,
                literals.of(durations.get(sliding)),
                null);
    }

    /** How many lengths stand in the parentheses of SLIDING. */
    private static int behindSliding(SlidingTriggerContext context) {
        int start = context.SLIDING().getSymbol().getTokenIndex();
        return (int) context.windowDuration().stream()
                .filter(duration -> duration.getStart().getTokenIndex() > start)
                .count();
    }

    @Override
    public Window visitPeriodTrigger(PeriodTriggerContext context) {
        var durations = context.windowDuration();
        return new Window.Interval(literals.of(durations.get(0)), second(durations), false, null, null);
    }

    @Override
    public Window visitSessionWindow(SessionWindowContext context) {
        return session(context.columnReference(), context.windowDuration());
    }

    @Override
    public Window visitSessionTrigger(SessionTriggerContext context) {
        return session(context.columnReference(), context.windowDuration());
    }

    private Window session(ColumnReferenceContext column, WindowDurationContext gap) {
        var table = column.name() == null ? null : texts.table(column.name());
        return new Window.Session(
                new Expression.Column(table, texts.column(column.getStop()), texts.source(column)), literals.of(gap));
    }

    @Override
    public Window visitStateWindow(StateWindowContext context) {
        return new Window.State(expressions.value(context.value()), trueFor(context.trueFor()));
    }

    @Override
    public Window visitStateTrigger(StateTriggerContext context) {
        return new Window.State(expressions.value(context.value()), trueFor(context.trueFor()));
    }

    @Override
    public Window visitEventWindow(EventWindowContext context) {
        return new Window.Event(
                expressions.of(context.commonExpression(0)),
                expressions.of(context.commonExpression(1)),
                trueFor(context.trueFor()));
    }

    @Override
    public Window visitEventTrigger(EventTriggerContext context) {
        return new Window.Event(
                expressions.of(context.commonExpression(0)),
                expressions.of(context.commonExpression(1)),
                trueFor(context.trueFor()));
    }

    @Override
    public Window visitCountWindow(CountWindowContext context) {
        return count(context.countArguments());
    }

    @Override
    public Window visitCountTrigger(CountTriggerContext context) {
        return count(context.countArguments());
    }

    private Window count(CountArgumentsContext context) {
        var sliding = context.INTEGER_LITERAL(1);
        List<ColumnNameItemContext> columns = context.columnNameList() == null
                ? List.of()
                : context.columnNameList().columnNameItem();
        return new Window.Count(
                literals.of(context.INTEGER_LITERAL(0)),
                sliding == null ? null : literals.of(sliding),
                columns.stream().map(this::column).toList());
    }

    private Expression column(ColumnNameItemContext context) {
        var source = texts.source(context);
        return context.getStart().getType() == TDengineGrammar.TBNAME
                ? new Expression.PseudoColumn("tbname", null, source)
                : new Expression.Column(null, texts.columnItem(context), source);
    }

    @Override
    public Window visitAnomalyWindow(AnomalyWindowContext context) {
        return new Window.Anomaly(
                expressions.value(context.value()), context.STRING() == null ? null : literals.of(context.STRING()));
    }

    private @Nullable Literal trueFor(@Nullable TrueForContext context) {
        return context == null ? null : literals.of(context.windowDuration());
    }

    private @Nullable Literal second(List<WindowDurationContext> durations) {
        return durations.size() < 2 ? null : literals.of(durations.get(1));
    }
}
