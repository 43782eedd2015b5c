package io.mimeseries.tdengine.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.Kernel;
import io.mimeseries.tdengine.type.Times;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** IN and NOT IN: nulls of a list are no members of IN, and with one of them nothing passes NOT IN (vectors t_21_operator_05_comparison_test_null). */
final class Membership {
    private static final RowBatch ONE_ROW = new RowBatch(1, List.of());

    private Membership() {}

    static CompiledExpression of(
            boolean not, CompiledExpression operand, List<CompiledExpression> values, Times times) {
        if (operand.type().kind() == DataType.JSON) {
            throw ErrorCode.GENERIC_ERROR.error();
        }
        if (operand.type().kind() == DataType.BLOB) {
            throw ErrorCode.INVALID_OPERATION.error();
        }
        var members = new ArrayList<Constant>();
        for (var value : values) {
            var member = (Constant) Comparisons.besideTimestamp(value, operand, times);
            if (!member.isNull()) {
                members.add(member);
            } else if (not) {
                return Constant.FALSE;
            }
        }
        if (members.isEmpty() || Arithmetic.isNull(operand)) {
            return Constant.FALSE;
        }
        var found = kernel(operand.type(), members, times);
        return Operation.of(ValueType.BOOL, List.of(operand), (operands, size) -> {
            var results = (BooleanColumn) found.apply(operands, size);
            return not ? opposite(results, operands.get(0)) : results;
        });
    }

    private static Kernel kernel(ValueType type, List<Constant> members, Times times) {
        var kinds = members.stream().map(member -> member.type().kind()).toList();
        if (isSigned(type.kind()) && kinds.stream().allMatch(Membership::isSigned)) {
            return signed(members);
        }
        if (type.kind().isText() && kinds.stream().allMatch(DataType::isText)) {
            return texts(members);
        }
        var tests = members.stream()
                .map(member -> Comparisons.kernel(ComparisonOperator.EQUAL, type, NarrowType.of(member), times))
                .toList();
        return (operands, size) -> {
            var results = new boolean[size];
            for (int i = 0; i < tests.size(); i++) {
                var member = members.get(i).evaluate(new RowBatch(size, ONE_ROW.values()));
                var equal = (BooleanColumn) tests.get(i).apply(List.of(operands.get(0), member), size);
                for (int row = 0; row < size; row++) {
                    results[row] |= equal.at(row);
                }
            }
            return new BooleanColumn(results);
        };
    }

    private static boolean isSigned(DataType kind) {
        return (kind.isInteger() && !kind.isUnsigned()) || kind == DataType.TIMESTAMP;
    }

    private static Kernel signed(List<Constant> members) {
        Set<Object> set = new HashSet<>();
        members.forEach(member -> set.add(member.value()));
        return (operands, size) -> {
            var column = (LongColumn) operands.get(0);
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                results[row] = !column.isNull(row) && set.contains(column.at(row));
            }
            return new BooleanColumn(results);
        };
    }

    private static Kernel texts(List<Constant> members) {
        Set<Object> set = new HashSet<>();
        members.forEach(member -> set.add(member.value()));
        return (operands, size) -> {
            var column = (StringColumn) operands.get(0);
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                results[row] = !column.isNull(row) && set.contains(column.at(row));
            }
            return new BooleanColumn(results);
        };
    }

    private static BooleanColumn opposite(BooleanColumn found, Column operand) {
        var results = new boolean[found.size()];
        for (int row = 0; row < results.length; row++) {
            results[row] = !found.at(row) && !operand.isNull(row);
        }
        return new BooleanColumn(results);
    }
}
