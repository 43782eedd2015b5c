package io.mimeseries.tdengine.expression;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.type.Times;
import java.util.ArrayList;
import java.util.List;

/** Checks expressions, parts before wholes, and makes them ready to be computed; what reads no rows becomes a {@link Constant}. */
public final class ExpressionCompiler {
    private final Scope scope;
    private final FunctionContext context;
    private final Times times;
    private final CallCompiler calls;
    private final CaseCompiler cases;
    private final Nodes nodes = new Nodes();

    public ExpressionCompiler(Scope scope, FunctionContext context) {
        this.scope = scope;
        this.context = context;
        times = context.times();
        calls = new CallCompiler(this, context, ScalarFunctions.ALL);
        cases = new CaseCompiler(this, times);
    }

    /** What time and who: for those who compile more with the same. */
    public FunctionContext context() {
        return context;
    }

    /** Fails with the real server's error if names, types or values do not fit. */
    public CompiledExpression compile(Expression expression) {
        var column = scope.resolve(expression);
        return column == null ? expression.accept(nodes) : new ColumnExpression(column.index(), column.type());
    }

    /** As a condition: BOOL without nulls. */
    public CompiledExpression compileCondition(Expression expression) {
        var compiled = compile(expression);
        return isCondition(expression) ? compiled : Conditions.isTrue(compiled, times);
    }

    List<CompiledExpression> compile(List<Expression> expressions) {
        var compiled = new ArrayList<CompiledExpression>(expressions.size());
        expressions.forEach(expression -> compiled.add(compile(expression)));
        return compiled;
    }

    private boolean isCondition(Expression expression) {
        return scope.resolve(expression) == null
                && (expression instanceof Expression.Comparison
                        || expression instanceof Expression.Between
                        || expression instanceof Expression.In
                        || expression instanceof Expression.IsNull
                        || expression instanceof Expression.Not
                        || expression instanceof Expression.Logical);
    }

    /** One method a node. */
    private final class Nodes implements Expression.Visitor<CompiledExpression> {
        @Override
        public CompiledExpression visit(Literal node) {
            return Literals.of(node, times);
        }

        @Override
        public CompiledExpression visit(Expression.Column node) {
            throw ErrorCode.INVALID_COLUMN_NAME.about(node.name().text());
        }

        @Override
        public CompiledExpression visit(Expression.Star node) {
            throw ErrorCode.INVALID_COLUMN_NAME.about("*");
        }

        @Override
        public CompiledExpression visit(Expression.PseudoColumn node) {
            throw ErrorCode.INVALID_COLUMN_NAME.about(node.name());
        }

        @Override
        public CompiledExpression visit(Expression.Function node) {
            return calls.compile(node);
        }

        @Override
        public CompiledExpression visit(Expression.Cols node) {
            throw new NotEmulatedException("COLS inside of an expression");
        }

        @Override
        public CompiledExpression visit(Expression.Cast node) {
            return CastCompiler.of(node, compile(node.operand()), times);
        }

        @Override
        public CompiledExpression visit(Expression.Trim node) {
            return calls.compile(node);
        }

        @Override
        public CompiledExpression visit(Expression.Case node) {
            return cases.compile(node);
        }

        @Override
        public CompiledExpression visit(Expression.Negate node) {
            return node.operand() instanceof Literal literal
                            && (literal.kind() == Literal.Kind.INTEGER || literal.kind() == Literal.Kind.FLOAT)
                    ? Literals.negative(literal)
                    : Arithmetic.negate(compile(node.operand()));
        }

        @Override
        public CompiledExpression visit(Expression.Binary node) {
            var left = compile(node.left());
            return Arithmetic.of(node.operator(), left, compile(node.right()), times);
        }

        @Override
        public CompiledExpression visit(Expression.JsonValue node) {
            return JsonMembers.of(compile(node.column()), node.key());
        }

        @Override
        public CompiledExpression visit(Expression.Comparison node) {
            var left = compile(node.left());
            var right = compile(node.right());
            return switch (node.operator()) {
                case LIKE, NOT_LIKE, MATCH, NMATCH, CONTAINS -> TextTests.of(node, left, right);
                case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL, NOT_EQUAL, EQUAL ->
                    Comparisons.of(node.operator(), left, right, times);
            };
        }

        @Override
        public CompiledExpression visit(Expression.Between node) {
            var operand = compile(node.operand());
            var low = compile(node.low());
            var high = compile(node.high());
            var first = node.not() ? ComparisonOperator.LESS : ComparisonOperator.GREATER_OR_EQUAL;
            var second = node.not() ? ComparisonOperator.GREATER : ComparisonOperator.LESS_OR_EQUAL;
            return Conditions.combine(
                    List.of(Comparisons.of(first, operand, low, times), Comparisons.of(second, operand, high, times)),
                    node.not());
        }

        @Override
        public CompiledExpression visit(Expression.In node) {
            return Membership.of(node.not(), compile(node.operand()), compile(node.values()), times);
        }

        @Override
        public CompiledExpression visit(Expression.IsNull node) {
            return Conditions.isNull(compile(node.operand()), node.not());
        }

        @Override
        public CompiledExpression visit(Expression.Not node) {
            return Conditions.not(compileCondition(node.operand()));
        }

        @Override
        public CompiledExpression visit(Expression.Logical node) {
            var conditions = new ArrayList<CompiledExpression>();
            node.operands().forEach(operand -> conditions.add(compileCondition(operand)));
            return Conditions.combine(conditions, node.connective() == Expression.Logical.Connective.OR);
        }
    }
}
