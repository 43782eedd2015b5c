package io.mimeseries.query.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Validity;
import io.mimeseries.query.Nulls;

/** Three-valued logic, row by row; without nulls it is the ordinary one. */
public final class Logic {
    private Logic() {}

    /** False where one operand is false, else null where one is null. */
    public static BooleanColumn and(BooleanColumn left, BooleanColumn right) {
        return combine(left, right, false);
    }

    /** True where one operand is true, else null where one is null. */
    public static BooleanColumn or(BooleanColumn left, BooleanColumn right) {
        return combine(left, right, true);
    }

    /** The opposite, null where the operand is null. */
    public static BooleanColumn not(BooleanColumn operand) {
        var results = new boolean[operand.size()];
        for (int row = 0; row < results.length; row++) {
            results[row] = !operand.at(row);
        }
        return new BooleanColumn(results, 0, results.length, Nulls.aligned(operand));
    }

    /** @param decisive the value that decides the result whatever the other operand is */
    private static BooleanColumn combine(BooleanColumn left, BooleanColumn right, boolean decisive) {
        var size = left.size();
        var results = new boolean[size];
        if (left.validity() == null && right.validity() == null) {
            for (int row = 0; row < size; row++) {
                results[row] = left.at(row) == decisive ? decisive : right.at(row);
            }
            return new BooleanColumn(results);
        }
        var words = Validity.none(size);
        for (int row = 0; row < size; row++) {
            var leftNull = left.isNull(row);
            var rightNull = right.isNull(row);
            var decided = (!leftNull && left.at(row) == decisive) || (!rightNull && right.at(row) == decisive);
            if (decided || (!leftNull && !rightNull)) {
                results[row] = decided == decisive;
                Validity.set(words, row);
            }
        }
        return new BooleanColumn(results, 0, size, words);
    }
}
