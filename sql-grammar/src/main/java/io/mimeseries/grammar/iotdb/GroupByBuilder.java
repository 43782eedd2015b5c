package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AttributeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GroupByClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GroupByConditionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GroupByCountContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GroupByLevelContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GroupBySessionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GroupByTagsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GroupByTimeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GroupByVariationContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TimeRangeContext;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns GROUP BY into records. */
final class GroupByBuilder extends Builder<GroupBy> {
    private final Literals literals;
    private final ExpressionBuilder expressions;
    private final Names names;

    GroupByBuilder(Literals literals, ExpressionBuilder expressions, Names names) {
        this.literals = literals;
        this.expressions = expressions;
        this.names = names;
    }

    List<GroupBy> of(@Nullable GroupByClauseContext context) {
        var items = new ArrayList<GroupBy>();
        var kinds = new HashSet<String>();
        if (context != null) {
            for (var item : context.groupByItem()) {
                var groupBy = item.accept(this);
                var kind = kind(groupBy);
                if (!kinds.add(kind)) {
                    throw Refusals.semantic(
                            kind.equals("TIME") && names.refusals().since13()
                                    ? "Only one of group by time or group by variation/series/session can be supported at a time"
                                    : "duplicated group by key: " + kind);
                }
                items.add(groupBy);
            }
        }
        return items;
    }

    @Override
    public GroupBy visitGroupByTime(GroupByTimeContext context) {
        return new GroupBy.TimeWindows(
                context.timeRange() == null ? null : range(context.timeRange()),
                Durations.of(context.interval.getText()),
                Durations.ofOptional(context.step));
    }

    @Override
    public GroupBy visitGroupByLevel(GroupByLevelContext context) {
        return new GroupBy.Levels(context.INTEGER().stream()
                .map(level -> names.refusals().integer(level.getText()))
                .toList());
    }

    @Override
    public GroupBy visitGroupByTags(GroupByTagsContext context) {
        var keys = context.identifier().stream().map(names::of).toList();
        var seen = new HashSet<String>();
        for (var key : keys) {
            if (!seen.add(key)) {
                throw Refusals.semantic("duplicated key in GROUP BY TAGS: " + key);
            }
        }
        return new GroupBy.Tags(keys);
    }

    @Override
    public GroupBy visitGroupByVariation(GroupByVariationContext context) {
        return new GroupBy.Variation(
                expressions.of(context.expression()),
                context.delta() == null ? 0 : Double.parseDouble(context.delta().getText()),
                ignoresNull(context.attribute()));
    }

    @Override
    public GroupBy visitGroupByCondition(GroupByConditionContext context) {
        var predicate = expressions.of(context.expression(0));
        if (context.expression().size() == 1) {
            throw Refusals.semantic("Keep threshold in group by condition should be set");
        }
        return new GroupBy.Condition(
                predicate, expressions.of(context.expression(1)), ignoresNull(context.attribute()));
    }

    @Override
    public GroupBy visitGroupBySession(GroupBySessionContext context) {
        return new GroupBy.Session(Durations.of(context.DURATION().getText()));
    }

    @Override
    public GroupBy visitGroupByCount(GroupByCountContext context) {
        return new GroupBy.Count(
                expressions.of(context.expression()),
                names.refusals().longInteger(context.INTEGER().getText()),
                ignoresNull(context.attribute()));
    }

    private GroupBy.TimeRange range(TimeRangeContext context) {
        return new GroupBy.TimeRange(
                literals.time(context.timeValue(0)), literals.time(context.timeValue(1)), context.LPAREN() != null);
    }

    /** Anything but the attribute's name counts as if nothing stood there. */
    private static boolean ignoresNull(@Nullable AttributeContext context) {
        return context == null
                || !context.attributeKey().getText().equalsIgnoreCase("ignoreNull")
                || Boolean.parseBoolean(context.attributeValue().getText());
    }

    private static String kind(GroupBy groupBy) {
        if (groupBy instanceof GroupBy.Levels) {
            return "LEVEL";
        }
        return groupBy instanceof GroupBy.Tags ? "TAGS" : "TIME";
    }
}
