package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CaseOperandContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColumnOperandContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColumnReferenceContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CommonExpressionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.FunctionCallContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.FunctionOperandContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.LiteralOperandContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.NameContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PrimaryContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PseudoColumnOperandContext;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.ast.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operands that are no parentheses: literals, columns, calls, CASE. */
final class OperandBuilder {
    private final Texts texts;
    private final Literals literals;
    private final Types types;
    private final ExpressionBuilder expressions;

    OperandBuilder(Texts texts, Literals literals, Types types, ExpressionBuilder expressions) {
        this.texts = texts;
        this.literals = literals;
        this.types = types;
        this.expressions = expressions;
    }

    Literals literals() {
        return literals;
    }

    Expression of(PrimaryContext context, Source source) {
        return context.accept(new Primaries(source));
    }

    Expression call(FunctionCallContext context, Source source) {
        return context.accept(new CallBuilder(texts, literals, types, expressions, this, source));
    }

    Expression.Column column(ColumnReferenceContext context, Source source) {
        return new Expression.Column(table(context.name()), texts.column(context.getStop()), source);
    }

    private @Nullable Name table(@Nullable NameContext context) {
        return context == null ? null : texts.table(context);
    }

    /** One method an alternative, for one operand. */
    private final class Primaries extends Builder<Expression> {
        private final Source source;

        Primaries(Source source) {
            this.source = source;
        }

        @Override
        public Expression visitLiteralOperand(LiteralOperandContext context) {
            return literals.of(context.literal(), source);
        }

        @Override
        public Expression visitPseudoColumnOperand(PseudoColumnOperandContext context) {
            var pseudo = context.pseudoColumn();
            if (pseudo.name() != null) {
                return new Expression.PseudoColumn(texts.text(pseudo.getStop()), texts.table(pseudo.name()), source);
            }
            return new Expression.PseudoColumn(texts.source(pseudo).text(), null, source);
        }

        @Override
        public Expression visitColumnOperand(ColumnOperandContext context) {
            return context.STRING() == null
                    ? column(context.columnReference(), source)
                    : new Expression.JsonValue(
                            column(context.columnReference(), texts.source(context.columnReference())),
                            texts.string(context.STRING()),
                            source);
        }

        @Override
        public Expression visitFunctionOperand(FunctionOperandContext context) {
            return call(context.functionCall(), source);
        }

        @Override
        public Expression visitCaseOperand(CaseOperandContext context) {
            var parts = context.commonExpression();
            boolean otherwise = context.ELSE() != null;
            boolean operand = parts.size() > (otherwise ? 1 : 0);
            return new Expression.Case(
                    operand ? expressions.of(parts.get(0)) : null,
                    branches(context),
                    otherwise ? expressions.of(parts.get(parts.size() - 1)) : null,
                    source);
        }

        private List<Expression.Case.When> branches(CaseOperandContext context) {
            return context.whenBranch().stream()
                    .map(branch -> new Expression.Case.When(
                            common(branch.commonExpression(0)), common(branch.commonExpression(1))))
                    .toList();
        }

        private Expression common(CommonExpressionContext context) {
            return expressions.of(context);
        }
    }
}
