package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ExpressionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.FillClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.IntoClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.IntoItemContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.NotOperatorContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.OrderByClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SelectClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SelectStatementContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.WhereClauseContext;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Fill;
import io.mimeseries.grammar.iotdb.ast.IntoItem;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.grammar.iotdb.ast.ResultColumn;
import io.mimeseries.grammar.iotdb.ast.SortItem;
import io.mimeseries.grammar.iotdb.ast.SortKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns SELECT into its record. */
record QueryBuilder(Paths paths, Literals literals, Pages pages) {
    QueryBuilder(Paths paths, Literals literals) {
        this(paths, literals, new Pages(paths.names().refusals()));
    }

    Query of(SelectStatementContext context) {
        var columns = columns(context.selectClause());
        var from = paths.of(context.fromClause().prefixPath());
        return new Query(
                context.selectClause().LAST() != null,
                columns,
                into(context.intoClause()),
                from,
                where(context.whereClause()),
                new GroupByBuilder(literals, anywhere(), paths.names()).of(context.groupByClause()),
                context.havingClause() == null
                        ? null
                        : condition(context.havingClause().expression()),
                orderBy(context.orderByClause(), SortItems.OF_ROWS),
                context.fillClause() == null ? null : fill(context.fillClause()),
                pages.of(context.pagination()),
                context.alignByClause() != null && context.alignByClause().DEVICE() != null);
    }

    @Nullable
    Expression where(@Nullable WhereClauseContext context) {
        return context == null ? null : condition(context.expression());
    }

    List<SortItem> orderBy(@Nullable OrderByClauseContext context, List<SortKey.Named> allowed) {
        return context == null
                ? List.of()
                : new SortItems(anywhere(), allowed, paths.names().refusals().since13()).of(context);
    }

    /** Expressions whose paths may be absolute. */
    ExpressionBuilder anywhere() {
        return new ExpressionBuilder(literals, paths, true);
    }

    /** In 1.0 a NOT at the top of a condition rules out absolute paths in all of it. */
    private Expression condition(ExpressionContext context) {
        boolean rootAllowed = paths.names().refusals().since13() || !isNegated(context);
        return new ExpressionBuilder(literals, paths, rootAllowed).of(context);
    }

    /** Whether NOT stands before the expression or in its middle, not inside of its operands. */
    private static boolean isNegated(ExpressionContext context) {
        return context.children.stream().anyMatch(NotOperatorContext.class::isInstance);
    }

    private List<ResultColumn> columns(SelectClauseContext context) {
        var expressions = new ExpressionBuilder(literals, paths, false);
        var aliases = new HashSet<String>();
        var columns = new ArrayList<ResultColumn>();
        for (var column : context.resultColumn()) {
            var expression = expressions.of(column.expression());
            var alias = column.alias() == null ? null : literals.alias(column.alias());
            if (alias != null && !aliases.add(alias)) {
                throw Refusals.semantic("duplicate alias in select clause");
            }
            columns.add(new ResultColumn(expression, alias));
        }
        return columns;
    }

    private List<IntoItem> into(@Nullable IntoClauseContext context) {
        return context == null
                ? List.of()
                : context.intoItem().stream().map(this::into).toList();
    }

    private IntoItem into(IntoItemContext context) {
        return new IntoItem(
                context.ALIGNED() != null,
                paths.of(context.intoPath()),
                context.intoNode().stream()
                        .map(node -> paths.names().targetNode(node.getText()))
                        .toList());
    }

    private Fill fill(FillClauseContext context) {
        var bound = Durations.ofOptional(context.DURATION());
        if (context.PREVIOUS() != null) {
            return new Fill.Previous(bound);
        }
        if (context.constant() != null
                && context.constant().NULL() == null
                && context.constant().NAN() == null) {
            refuseBound(context);
            return new Fill.Value(Literals.of(context.constant()));
        }
        if (context.LINEAR() == null) {
            throw paths.names()
                    .refusals()
                    .metadata((paths.names().refusals().since13()
                                    ? "Unsupported constant value in FILL: "
                                    : "Unsupported constant operand: ")
                            + context.constant().getText());
        }
        refuseBound(context);
        return new Fill.Linear();
    }

    private static void refuseBound(FillClauseContext context) {
        if (context.DURATION() != null) {
            throw Refusals.semantic("Only FILL(PREVIOUS) support specifying the time duration threshold.");
        }
    }
}
