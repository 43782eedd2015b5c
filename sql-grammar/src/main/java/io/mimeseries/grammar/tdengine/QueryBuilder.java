package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.LimitClauseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.OrderByClauseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PartitionItemContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.QueryContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.QueryTailContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.QueryTermContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.RangeClauseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SelectContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SelectItemContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SlimitClauseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SortItemContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.WhereClauseContext;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.InterpolationRange;
import io.mimeseries.grammar.tdengine.ast.Limit;
import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.grammar.tdengine.ast.Select;
import io.mimeseries.grammar.tdengine.ast.SelectItem;
import io.mimeseries.grammar.tdengine.ast.SortItem;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** SELECT and UNION. */
final class QueryBuilder {
    private final Texts texts;
    private final ExpressionBuilder expressions;
    private final Literals literals;
    private final WindowBuilder windows;
    private final FromBuilder from;

    QueryBuilder(Texts texts, Literals literals, ExpressionBuilder expressions) {
        this.texts = texts;
        this.literals = literals;
        this.expressions = expressions;
        this.windows = new WindowBuilder(texts, literals, expressions);
        this.from = new FromBuilder(texts, literals, expressions, this);
    }

    WindowBuilder windows() {
        return windows;
    }

    Query of(QueryContext context) {
        var first = context.select();
        var tail = context.queryTail();
        if (context.queryTerm().isEmpty()) {
            return first == null ? of(context.subquery().query()) : select(first, tail);
        }
        Query query = first == null ? of(context.subquery().query()) : select(first, null);
        int last = context.queryTerm().size() - 1;
        for (int i = 0; i <= last; i++) {
            query = union(all(context, i), query, term(context.queryTerm(i)), i == last ? tail : null);
        }
        return query;
    }

    @Nullable
    Expression where(@Nullable WhereClauseContext context) {
        return context == null ? null : expressions.of(context.commonExpression());
    }

    List<SelectItem> partition(List<PartitionItemContext> items) {
        return items.stream()
                .map(item -> new SelectItem(expressions.value(item.value()), texts.aliasOrNull(item.alias())))
                .toList();
    }

    private Query term(QueryTermContext context) {
        return context.select() == null ? of(context.subquery().query()) : select(context.select(), null);
    }

    /** Whether ALL stands between UNION and the i-th term behind it. */
    private static boolean all(QueryContext context, int i) {
        int term = context.children.indexOf(context.queryTerm(i));
        return context.getChild(term - 1) instanceof TerminalNode node
                && node.getSymbol().getType() == TDengineGrammar.ALL;
    }

    private Query.Union union(boolean all, Query left, Query right, @Nullable QueryTailContext tail) {
        return new Query.Union(all, left, right, orderBy(tail), slimit(tail), limit(tail));
    }

    private Select select(SelectContext context, @Nullable QueryTailContext tail) {
        var hint = texts.textOrNull(context.HINT());
        var partition = context.partitionByClause();
        var group = context.groupByClause();
        var having = context.havingClause();
        return new Select(
                hint == null ? null : hint.substring(3, hint.endsWith("*/") ? hint.length() - 2 : hint.length()),
                context.DISTINCT() != null,
                context.TAGS() != null,
                context.selectItem().stream().map(this::item).toList(),
                context.tableReferences() == null ? null : from.of(context.tableReferences()),
                where(context.whereClause()),
                partition == null ? List.of() : partition(partition.partitionItem()),
                context.rangeClause() == null ? null : range(context.rangeClause()),
                context.everyClause() == null
                        ? null
                        : literals.of(context.everyClause().DURATION_LITERAL()),
                context.interpFill() == null ? null : windows.fill(context.interpFill()),
                context.windowClause() == null ? null : context.windowClause().accept(windows),
                group == null ? List.of() : expressions.values(group.valueList()),
                having == null ? null : expressions.of(having.commonExpression()),
                orderBy(tail),
                slimit(tail),
                limit(tail));
    }

    private SelectItem item(SelectItemContext context) {
        if (context.commonExpression() != null) {
            return new SelectItem(expressions.of(context.commonExpression()), texts.aliasOrNull(context.alias()));
        }
        var table = context.name() == null ? null : texts.table(context.name());
        return new SelectItem(new Expression.Star(table, texts.source(context)), null);
    }

    private InterpolationRange range(RangeClauseContext context) {
        var values = context.value();
        return new InterpolationRange(
                expressions.value(values.get(0)),
                values.size() < 2 ? null : expressions.value(values.get(1)),
                values.size() < 3 ? null : expressions.value(values.get(2)));
    }

    private List<SortItem> orderBy(@Nullable QueryTailContext tail) {
        OrderByClauseContext clause = tail == null ? null : tail.orderByClause();
        return clause == null
                ? List.of()
                : clause.sortItem().stream().map(this::sort).toList();
    }

    private SortItem sort(SortItemContext context) {
        var nulls = SortItem.NullOrder.DEFAULT;
        if (context.NULLS() != null) {
            nulls = context.FIRST() == null ? SortItem.NullOrder.LAST : SortItem.NullOrder.FIRST;
        }
        return new SortItem(expressions.value(context.value()), context.DESC() != null, nulls);
    }

    private @Nullable Limit slimit(@Nullable QueryTailContext tail) {
        SlimitClauseContext clause = tail == null ? null : tail.slimitClause();
        return clause == null ? null : limit(clause.INTEGER_LITERAL(), clause.COMMA());
    }

    private @Nullable Limit limit(@Nullable QueryTailContext tail) {
        LimitClauseContext clause = tail == null ? null : tail.limitClause();
        return clause == null ? null : limit(clause.INTEGER_LITERAL(), clause.COMMA());
    }

    /** With a comma the offset stands first. */
    private Limit limit(List<TerminalNode> numbers, @Nullable TerminalNode comma) {
        var first = literals.of(numbers.get(0).getSymbol());
        if (numbers.size() == 1) {
            return new Limit(first, null);
        }
        var second = literals.of(numbers.get(1).getSymbol());
        return comma == null ? new Limit(first, second) : new Limit(second, first);
    }
}
