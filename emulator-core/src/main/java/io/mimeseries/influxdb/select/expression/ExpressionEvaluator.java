package io.mimeseries.influxdb.select.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.StringColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.query.Columns;
import io.mimeseries.query.expression.Arithmetic;
import io.mimeseries.query.expression.ArithmeticOperator;
import io.mimeseries.query.expression.Comparison;
import io.mimeseries.query.expression.ComparisonOperator;
import io.mimeseries.query.expression.Logic;
import io.mimeseries.query.expression.MathFunction;
import io.mimeseries.query.expression.MathFunctions;
import io.mimeseries.query.expression.NullComparison;
import io.mimeseries.query.expression.Strings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Computes an expression for all rows of a scope at once. */
public final class ExpressionEvaluator implements Expression.Visitor<Column> {
    private final ColumnScope scope;
    private final TagFold patterns;

    private ExpressionEvaluator(ColumnScope scope, TagFold patterns) {
        this.scope = scope;
        this.patterns = patterns;
    }

    /** The values of an expression; a name that the scope lacks is null in every row. */
    public static Column evaluate(Expression expression, ColumnScope scope, TagFold patterns) {
        return expression.accept(new ExpressionEvaluator(scope, patterns));
    }

    /** Which rows pass a condition; null counts as false. */
    public static BooleanColumn test(Expression condition, ColumnScope scope, TagFold patterns) {
        return new ExpressionEvaluator(scope, patterns).booleans(condition);
    }

    @Override
    public Column visit(Expression.VariableReference node) {
        var column = scope.get(node);
        return column == null ? Column.nulls(ColumnTypes.of(node.type()), scope.size()) : column;
    }

    @Override
    public Column visit(Expression.Call node) {
        var column = scope.get(node);
        if (column != null) {
            return column;
        }
        var function = mathFunction(node.name());
        if (function == null) {
            return Column.nulls(ColumnType.DOUBLE, scope.size());
        }
        var first = node.arguments().get(0).accept(this);
        return node.arguments().size() == 1
                ? MathFunctions.apply(function, first)
                : MathFunctions.apply(function, first, node.arguments().get(1).accept(this));
    }

    @Override
    public Column visit(Expression.Binary node) {
        var operator = node.operator();
        if (operator.isLogical()) {
            var left = booleans(node.left());
            var right = booleans(node.right());
            return operator == Operator.AND ? Logic.and(left, right) : Logic.or(left, right);
        }
        return operator.isComparison()
                ? compare(node)
                : Arithmetic.apply(
                        arithmetic(operator),
                        node.left().accept(this),
                        node.right().accept(this));
    }

    @Override
    public Column visit(Expression.Parenthesized node) {
        return node.inner().accept(this);
    }

    @Override
    public Column visit(Expression.NumberLiteral node) {
        return Columns.constant(node.value(), scope.size());
    }

    @Override
    public Column visit(Expression.IntegerLiteral node) {
        return Columns.constant(node.value(), scope.size());
    }

    @Override
    public Column visit(Expression.UnsignedLiteral node) {
        throw new NotEmulatedException("unsigned integer " + Long.toUnsignedString(node.bits()));
    }

    @Override
    public Column visit(Expression.BooleanLiteral node) {
        return Columns.constant(node.value(), scope.size());
    }

    @Override
    public Column visit(Expression.StringLiteral node) {
        return Columns.constant(node.value(), scope.size());
    }

    @Override
    public Column visit(Expression.TimeLiteral node) {
        return Columns.constant(node.nanoseconds(), scope.size());
    }

    @Override
    public Column visit(Expression.DurationLiteral node) {
        return valueless();
    }

    @Override
    public Column visit(Expression.NullLiteral node) {
        return valueless();
    }

    @Override
    public Column visit(Expression.RegexLiteral node) {
        throw unexpected(node);
    }

    @Override
    public Column visit(Expression.ListLiteral node) {
        throw unexpected(node);
    }

    @Override
    public Column visit(Expression.Distinct node) {
        return valueless();
    }

    @Override
    public Column visit(Expression.Wildcard node) {
        return valueless();
    }

    public static @Nullable MathFunction mathFunction(String name) {
        return switch (name) {
            case "abs", "acos", "asin", "atan", "atan2", "ceil", "cos", "exp", "floor", "ln", "log", "log2", "log10" ->
                MathFunction.valueOf(name.toUpperCase(Locale.ROOT));
            case "pow", "round", "sin", "sqrt", "tan" -> MathFunction.valueOf(name.toUpperCase(Locale.ROOT));
            default -> null;
        };
    }

    private BooleanColumn booleans(Expression node) {
        var column = node.accept(this);
        return column instanceof BooleanColumn flags
                ? flags
                : (BooleanColumn) Column.nulls(ColumnType.BOOLEAN, scope.size());
    }

    private Column compare(Expression.Binary node) {
        var left = node.left().accept(this);
        var right = Expression.unwrap(node.right());
        if (right instanceof Expression.RegexLiteral regex) {
            if (!(left instanceof StringColumn strings)) {
                return Columns.constant(false, scope.size());
            }
            var pattern = patterns.pattern(regex);
            return node.operator() == Operator.EQ_REGEX
                    ? Strings.matches(strings, pattern, NullComparison.FALSE)
                    : Strings.matchesNot(strings, pattern, NullComparison.FALSE);
        }
        // InfluxDB 1.6.7 orders neither strings nor booleans: only = and != of them can hold.
        if ((left instanceof StringColumn || left instanceof BooleanColumn)
                && node.operator() != Operator.EQ
                && node.operator() != Operator.NEQ) {
            return Columns.constant(false, scope.size());
        }
        var operator = comparison(node.operator());
        if (left instanceof BooleanColumn flags && right instanceof Expression.DurationLiteral) {
            return Comparison.apply(operator, flags, false, NullComparison.FALSE);
        }
        var constant = constant(right);
        return constant == null
                ? Comparison.apply(operator, left, node.right().accept(this), NullComparison.FALSE)
                : Comparison.apply(operator, left, constant, NullComparison.FALSE);
    }

    /** The value of a literal that rows can be compared with; null if the node is none. */
    public static @Nullable Object constant(@Nullable Expression node) {
        if (node instanceof Expression.NumberLiteral literal) {
            return literal.value();
        }
        if (node instanceof Expression.IntegerLiteral literal) {
            return literal.value();
        }
        if (node instanceof Expression.StringLiteral literal) {
            return literal.value();
        }
        return node instanceof Expression.BooleanLiteral literal ? (Object) literal.value() : null;
    }

    public static ComparisonOperator comparison(Operator operator) {
        return switch (operator) {
            case EQ -> ComparisonOperator.EQUAL;
            case NEQ -> ComparisonOperator.NOT_EQUAL;
            case LT -> ComparisonOperator.LESS;
            case LTE -> ComparisonOperator.LESS_OR_EQUAL;
            case GT -> ComparisonOperator.GREATER;
            case GTE -> ComparisonOperator.GREATER_OR_EQUAL;
            default -> throw new IllegalArgumentException(operator.text());
        };
    }

    private static ArithmeticOperator arithmetic(Operator operator) {
        return switch (operator) {
            case ADD -> ArithmeticOperator.ADD;
            case SUB -> ArithmeticOperator.SUBTRACT;
            case MUL -> ArithmeticOperator.MULTIPLY;
            case DIV -> ArithmeticOperator.DIVIDE;
            case MOD -> ArithmeticOperator.MODULO;
            case BIT_AND -> ArithmeticOperator.BIT_AND;
            case BIT_OR -> ArithmeticOperator.BIT_OR;
            case BIT_XOR -> ArithmeticOperator.BIT_XOR;
            default -> throw new IllegalArgumentException(operator.text());
        };
    }

    /** What durations, {@code *} and {@code DISTINCT} are where InfluxDB 1.6.7 expects a value. */
    private Column valueless() {
        return Column.nulls(ColumnType.STRING, scope.size());
    }

    private static IllegalStateException unexpected(Expression node) {
        return new IllegalStateException("no value: " + node);
    }
}
