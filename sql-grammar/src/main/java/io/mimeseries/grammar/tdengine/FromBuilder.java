package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AntiJoinContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AsofJoinContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DerivedTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.InnerJoinContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.JlimitClauseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.JoinPartContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.JoinedTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.OnClauseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.OuterJoinContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ParenthesizedJoinContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SemiJoinContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TablePrimaryContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TableReferenceContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TableReferencesContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TriggerTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.WindowJoinContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.WindowOffsetContext;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.TableReference;
import io.mimeseries.grammar.tdengine.ast.TableReference.Join;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Tables, subqueries and joins of FROM. */
final class FromBuilder extends Builder<TableReference> {
    private final Texts texts;
    private final Literals literals;
    private final ExpressionBuilder expressions;
    private final QueryBuilder queries;

    FromBuilder(Texts texts, Literals literals, ExpressionBuilder expressions, QueryBuilder queries) {
        this.texts = texts;
        this.literals = literals;
        this.expressions = expressions;
        this.queries = queries;
    }

    TableReference of(TableReferencesContext context) {
        var parts = context.tableReference();
        var left = of(parts.get(0));
        for (var part : parts.subList(1, parts.size())) {
            left = new Join(Join.Side.INNER, Join.Kind.PLAIN, left, of(part), null, null, null);
        }
        return left;
    }

    private TableReference of(TableReferenceContext context) {
        return joined(context.tablePrimary(), context.joinPart());
    }

    private TableReference joined(TablePrimaryContext first, List<JoinPartContext> parts) {
        var left = first.accept(this);
        for (var part : parts) {
            left = part.accept(new Joins(left));
        }
        return left;
    }

    @Override
    public TableReference visitTable(TableContext context) {
        return new TableReference.Table(texts.tableName(context.tableName()), texts.nameOrNull(context.name()));
    }

    @Override
    public TableReference visitDerivedTable(DerivedTableContext context) {
        return new TableReference.Subquery(queries.of(context.subquery().query()), texts.nameOrNull(context.name()));
    }

    @Override
    public TableReference visitJoinedTable(JoinedTableContext context) {
        ParenthesizedJoinContext inner = context.parenthesizedJoin();
        while (inner.parenthesizedJoin() != null) {
            inner = inner.parenthesizedJoin();
        }
        return joined(inner.tablePrimary(), inner.joinPart());
    }

    @Override
    public TableReference visitTriggerTable(TriggerTableContext context) {
        var kind = context.TBNAME() == null ? TableReference.Trigger.Kind.TROWS : TableReference.Trigger.Kind.TBNAME;
        return new TableReference.Trigger(kind, texts.nameOrNull(context.name()));
    }

    /** One method a kind of join, for one left side. */
    private final class Joins extends Builder<TableReference> {
        private final TableReference left;

        Joins(TableReference left) {
            this.left = left;
        }

        @Override
        public TableReference visitInnerJoin(InnerJoinContext context) {
            return join(Join.Side.INNER, Join.Kind.PLAIN, context.tablePrimary(), context.onClause(), null, null);
        }

        @Override
        public TableReference visitOuterJoin(OuterJoinContext context) {
            var side = context.FULL() == null ? side(context.LEFT()) : Join.Side.FULL;
            return join(side, Join.Kind.OUTER, context.tablePrimary(), context.onClause(), null, null);
        }

        @Override
        public TableReference visitSemiJoin(SemiJoinContext context) {
            return join(side(context.LEFT()), Join.Kind.SEMI, context.tablePrimary(), context.onClause(), null, null);
        }

        @Override
        public TableReference visitAntiJoin(AntiJoinContext context) {
            return join(side(context.LEFT()), Join.Kind.ANTI, context.tablePrimary(), context.onClause(), null, null);
        }

        @Override
        public TableReference visitAsofJoin(AsofJoinContext context) {
            return join(
                    side(context.LEFT()),
                    Join.Kind.ASOF,
                    context.tablePrimary(),
                    context.onClause(),
                    null,
                    limit(context.jlimitClause()));
        }

        @Override
        public TableReference visitWindowJoin(WindowJoinContext context) {
            return join(
                    side(context.LEFT()),
                    Join.Kind.WINDOW,
                    context.tablePrimary(),
                    context.onClause(),
                    offset(context.windowOffset()),
                    limit(context.jlimitClause()));
        }

        private TableReference join(
                Join.Side side,
                Join.Kind kind,
                TablePrimaryContext right,
                @Nullable OnClauseContext on,
                Join.@Nullable WindowOffset offset,
                @Nullable Literal limit) {
            Expression condition = on == null ? null : expressions.of(on.commonExpression());
            return new Join(side, kind, left, right.accept(FromBuilder.this), condition, offset, limit);
        }

        private Join.WindowOffset offset(WindowOffsetContext context) {
            return new Join.WindowOffset(
                    literals.signed(context.windowOffsetLiteral(0)), literals.signed(context.windowOffsetLiteral(1)));
        }

        private @Nullable Literal limit(@Nullable JlimitClauseContext context) {
            return context == null
                    ? null
                    : literals.of(context.INTEGER_LITERAL().getSymbol());
        }

        private static Join.Side side(@Nullable TerminalNode left) {
            return left == null ? Join.Side.RIGHT : Join.Side.LEFT;
        }
    }
}
