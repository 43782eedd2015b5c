package io.mimeseries.tdengine.select.group;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.expression.Scope;
import io.mimeseries.tdengine.expression.ScopeColumn;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.type.TimeSpan;
import org.jspecify.annotations.Nullable;

/** What functions of many rows are told of their arguments. */
final class CallArguments {
    private final Compiler compiler;
    private final Scope scope;

    CallArguments(Compiler compiler, Scope scope) {
        this.compiler = compiler;
        this.scope = scope;
    }

    /** Of {@code *} null: it has no values. */
    @Nullable
    CompiledExpression compile(Expression node) {
        return node instanceof Expression.Star ? null : compiler.compile(node, scope);
    }

    Argument describe(Expression node, @Nullable CompiledExpression compiled) {
        if (compiled == null) {
            return new Argument(Argument.Form.VALUES, ValueType.BIGINT, null);
        }
        if (node instanceof Literal literal && literal.kind() == Literal.Kind.DURATION) {
            var span = TimeSpan.parse(literal.text());
            return new Argument(
                    Argument.Form.DURATION,
                    ValueType.BIGINT,
                    span == null || span.isCalendar() ? null : span.in(compiler.precision()));
        }
        if (node instanceof Literal || (node instanceof Expression.Negate sign && sign.operand() instanceof Literal)) {
            return new Argument(
                    Argument.Form.CONSTANT,
                    compiled.type(),
                    compiler.constant(node).value());
        }
        var column = node instanceof Expression.Column || node instanceof Expression.PseudoColumn
                ? scope.resolve(node)
                : null;
        var isTime = column != null && column.role() == ScopeColumn.Role.PRIMARY_TIMESTAMP;
        return new Argument(isTime ? Argument.Form.PRIMARY_TIMESTAMP : Argument.Form.VALUES, compiled.type(), null);
    }
}
