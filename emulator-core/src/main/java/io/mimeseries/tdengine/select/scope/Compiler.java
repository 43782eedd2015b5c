package io.mimeseries.tdengine.select.scope;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.expression.ExpressionCompiler;
import io.mimeseries.tdengine.expression.Scope;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.type.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions of one query. */
public final class Compiler {
    private static final RowBatch ONE_ROW = new RowBatch(1, List.of());
    private final StatementContext context;
    private final Precision precision;

    /** @param precision of the timestamps of what stands in FROM */
    public Compiler(StatementContext context, Precision precision) {
        this.context = context;
        this.precision = precision;
    }

    public Precision precision() {
        return precision;
    }

    public StatementContext context() {
        return context;
    }

    /** What texts of times and {@code now} mean. */
    public Times times() {
        return new Times(precision, context.zone(), context.now());
    }

    public CompiledExpression compile(Expression node, Scope scope) {
        return compilerFor(scope).compile(node);
    }

    /** BOOL without nulls, true where the condition holds. */
    public CompiledExpression condition(Expression node, Scope scope) {
        return compilerFor(scope).compileCondition(node);
    }

    private ExpressionCompiler compilerFor(Scope scope) {
        return new ExpressionCompiler(
                scope, new FunctionContext(times(), context.user(), context.database(), context.version()));
    }

    /** The value of an expression without columns, with its type. */
    public Constant constant(Expression node) {
        var compiled = compile(node, other -> null);
        return new Constant(compiled, compiled.evaluate(ONE_ROW).get(0));
    }

    /** An expression that has one value. */
    public record Constant(
            CompiledExpression expression, @Nullable Object value) {}
}
