package io.mimeseries.iotdb.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionBinder;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.query.expression.Logic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks expressions, first the operands and then what is done with them, and makes them ready to be computed. */
public final class ExpressionCompiler implements Expression.Visitor<CompiledExpression> {
    private final Inputs inputs;
    private final SqlTimes times;
    private final ExpressionText texts;
    private final OperandTypes types;
    private final CallCompiler calls;

    public ExpressionCompiler(Inputs inputs, FunctionBinder functions, SqlTimes times) {
        this.inputs = inputs;
        this.times = times;
        texts = new ExpressionText(times);
        types = new OperandTypes(texts);
        calls = new CallCompiler(this, functions, texts, times.version());
    }

    /**
     * Fails with the real server's text (701) if the types do not fit. An aggregation that the inputs do not hold has a type and no values.
     */
    public CompiledExpression compile(Expression expression) {
        var input = inputs.find(expression);
        return input == null ? expression.accept(this) : ColumnExpression.of(input);
    }

    List<CompiledExpression> compile(List<Expression> expressions) {
        var compiled = new ArrayList<CompiledExpression>(expressions.size());
        expressions.forEach(expression -> compiled.add(compile(expression)));
        return compiled;
    }

    @Override
    public CompiledExpression visit(Expression.Time node) {
        return ColumnExpression.time();
    }

    @Override
    public CompiledExpression visit(Expression.Timeseries node) {
        throw new IllegalArgumentException("no input for " + node.path());
    }

    @Override
    public CompiledExpression visit(Literal.BooleanLiteral node) {
        return new ConstantExpression(DataType.BOOLEAN, Boolean.parseBoolean(node.text()));
    }

    @Override
    public CompiledExpression visit(Literal.IntegerLiteral node) {
        try {
            return new ConstantExpression(DataType.INT64, Long.parseLong(node.text()));
        } catch (NumberFormatException e) {
            throw ExpressionErrors.running(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public CompiledExpression visit(Literal.RealLiteral node) {
        return new ConstantExpression(DataType.DOUBLE, Double.parseDouble(node.text()));
    }

    @Override
    public CompiledExpression visit(Literal.StringLiteral node) {
        return new ConstantExpression(DataType.TEXT, node.value());
    }

    @Override
    public CompiledExpression visit(Literal.NullLiteral node) {
        return new ConstantExpression(null, null);
    }

    @Override
    public CompiledExpression visit(Literal.NanLiteral node) {
        return new ConstantExpression(DataType.DOUBLE, Double.NaN);
    }

    @Override
    public CompiledExpression visit(Literal.DateLiteral node) {
        return new ConstantExpression(DataType.INT64, times.valueOf(node));
    }

    @Override
    public CompiledExpression visit(Expression.Call node) {
        return calls.compile(node);
    }

    @Override
    public CompiledExpression visit(Expression.Unary node) {
        var operand = compile(node.operand());
        if (node.operator() == Expression.Unary.Operator.NOT) {
            types.requireBoolean(node.operand(), operand.type());
            return operator(DataType.BOOLEAN, List.of(operand), columns -> Logic.not(truth(columns.get(0))));
        }
        types.requireNumber(node.operand(), operand.type());
        var type = operand.type() == null ? DataType.DOUBLE : operand.type();
        return operator(type, List.of(operand), columns -> NumberOperators.negate(type, columns.get(0)));
    }

    @Override
    public CompiledExpression visit(Expression.Binary node) {
        return node.operator().isComparison()
                ? comparison(node)
                : node.operator().isLogical() ? logic(node) : arithmetic(node);
    }

    @Override
    public CompiledExpression visit(Expression.Between node) {
        var operands = compile(List.of(node.operand(), node.low(), node.high()));
        if (operands.stream().anyMatch(operand -> operand.type() == null)) {
            return nulls(DataType.BOOLEAN, operands);
        }
        var texts = operands.stream()
                .filter(operand -> operand.type() == DataType.TEXT)
                .count();
        var flags = operands.stream()
                .filter(operand -> operand.type() == DataType.BOOLEAN)
                .count();
        if (flags > 0 || (texts > 0 && texts < operands.size())) {
            throw ExpressionErrors.running("Unsupported Type");
        }
        return operator(
                DataType.BOOLEAN,
                operands,
                columns -> Comparisons.between(node.not(), columns.get(0), columns.get(1), columns.get(2)));
    }

    @Override
    public CompiledExpression visit(Expression.In node) {
        var operand = compile(node.operand());
        var values = node.values().stream().map(texts::value).toList();
        if (operand.type() == null) {
            return nulls(DataType.BOOLEAN, List.of(operand));
        }
        return operator(DataType.BOOLEAN, List.of(operand), new ValueSet(node.not(), operand.type(), values)::contains);
    }

    @Override
    public CompiledExpression visit(Expression.Like node) {
        return pattern(node.operand(), LikePattern.regex(node.pattern()));
    }

    @Override
    public CompiledExpression visit(Expression.Regexp node) {
        return pattern(node.operand(), node.pattern());
    }

    @Override
    public CompiledExpression visit(Expression.IsNull node) {
        var operand = compile(node.operand());
        return operator(DataType.BOOLEAN, List.of(operand), columns -> isNull(columns.get(0), node.not()));
    }

    @Override
    public CompiledExpression visit(Expression.Case node) {
        var operands = new ArrayList<CompiledExpression>();
        var results = new ArrayList<@Nullable DataType>();
        for (var branch : node.branches()) {
            var condition = node.operand() == null
                    ? branch.condition()
                    : new Expression.Binary(BinaryOperator.EQUAL, node.operand(), branch.condition());
            var when = compile(condition);
            if (when.type() != DataType.BOOLEAN) {
                throw ExpressionErrors.whenType(texts.of(condition), String.valueOf(when.type()));
            }
            operands.add(when);
            var result = compile(branch.result());
            operands.add(result);
            results.add(result.type());
        }
        var otherwise = node.otherwise() == null ? new Literal.NullLiteral("null") : node.otherwise();
        var last = compile(otherwise);
        operands.add(last);
        if (!(otherwise instanceof Literal.NullLiteral)) {
            results.add(last.type());
        }
        var type = commonType(results);
        return operator(type, operands, columns -> CaseOperator.apply(type, columns));
    }

    @Override
    public CompiledExpression visit(Expression.Cast node) {
        return calls.compile(node);
    }

    @Override
    public CompiledExpression visit(Expression.Replace node) {
        return calls.compile(node);
    }

    @Override
    public CompiledExpression visit(Expression.Substring node) {
        return calls.compile(node);
    }

    @Override
    public CompiledExpression visit(Expression.Round node) {
        return calls.compile(node);
    }

    private CompiledExpression comparison(Expression.Binary node) {
        var operands = compile(List.of(node.left(), node.right()));
        var left = operands.get(0).type();
        var right = operands.get(1).type();
        types.requireComparable(node, left, right);
        if (left == null || right == null) {
            return nulls(DataType.BOOLEAN, operands);
        }
        var equality = node.operator() == BinaryOperator.EQUAL || node.operator() == BinaryOperator.NOT_EQUAL;
        if (left == DataType.BOOLEAN && !equality) {
            throw ExpressionErrors.running("Unsupported Type");
        }
        return operator(
                DataType.BOOLEAN,
                operands,
                columns -> Comparisons.apply(node.operator(), columns.get(0), columns.get(1)));
    }

    private CompiledExpression logic(Expression.Binary node) {
        var left = compile(node.left());
        types.requireBoolean(node.left(), left.type());
        var right = compile(node.right());
        types.requireBoolean(node.right(), right.type());
        return operator(
                DataType.BOOLEAN,
                List.of(left, right),
                node.operator() == BinaryOperator.AND
                        ? columns -> Logic.and(truth(columns.get(0)), truth(columns.get(1)))
                        : columns -> Logic.or(truth(columns.get(0)), truth(columns.get(1))));
    }

    private CompiledExpression arithmetic(Expression.Binary node) {
        var left = compile(node.left());
        types.requireNumber(node.left(), left.type());
        var right = compile(node.right());
        types.requireNumber(node.right(), right.type());
        return operator(
                DataType.DOUBLE,
                List.of(left, right),
                columns -> NumberOperators.apply(node.operator(), columns.get(0), columns.get(1)));
    }

    private CompiledExpression pattern(Expression expression, String regex) {
        var operand = compile(expression);
        types.requireText(expression, operand.type());
        return operator(DataType.BOOLEAN, List.of(operand), Patterns.find(regex));
    }

    private static DataType commonType(List<@Nullable DataType> types) {
        for (var type : List.of(DataType.TEXT, DataType.BOOLEAN)) {
            if (types.contains(type)) {
                if (types.stream().anyMatch(other -> other != type)) {
                    throw ExpressionErrors.mixedCase(type);
                }
                return type;
            }
        }
        return DataType.DOUBLE;
    }

    private static CompiledExpression operator(
            DataType type, List<CompiledExpression> operands, OperatorExpression.Operator operator) {
        return new OperatorExpression(type, operands, false, operator);
    }

    /** With NULL as an operand. */
    private static CompiledExpression nulls(DataType type, List<CompiledExpression> operands) {
        return operator(
                type,
                operands,
                columns -> Column.nulls(type.columnType(), columns.get(0).size()));
    }

    /** NULL is no column of booleans. */
    private static BooleanColumn truth(Column column) {
        return column instanceof BooleanColumn flags
                ? flags
                : (BooleanColumn) Column.nulls(ColumnType.BOOLEAN, column.size());
    }

    private static Column isNull(Column column, boolean not) {
        var values = new boolean[column.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = column.isNull(row) != not;
        }
        return new BooleanColumn(values);
    }
}
