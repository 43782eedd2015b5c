package io.mimeseries.query.expression;

import com.google.re2j.Pattern;
import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.Validity;
import org.jspecify.annotations.Nullable;

/** Tests of strings. */
public final class Strings {
    private Strings() {}

    /** True where the pattern is found anywhere in the string. */
    public static BooleanColumn matches(StringColumn column, Pattern pattern, NullComparison nulls) {
        return test(column, pattern, nulls, true);
    }

    /** True where the pattern is found nowhere in the string. */
    public static BooleanColumn matchesNot(StringColumn column, Pattern pattern, NullComparison nulls) {
        return test(column, pattern, nulls, false);
    }

    private static BooleanColumn test(StringColumn column, Pattern pattern, NullComparison nulls, boolean wanted) {
        var size = column.size();
        var results = new boolean[size];
        long @Nullable [] words = nulls == NullComparison.NULL ? Validity.none(size) : null;
        @Nullable String last = null;
        var lastFound = false;
        for (int row = 0; row < size; row++) {
            var value = column.at(row);
            if (value == null) {
                continue;
            }
            if (!value.equals(last)) {
                last = value;
                lastFound = pattern.matcher(value).find();
            }
            results[row] = lastFound == wanted;
            if (words != null) {
                Validity.set(words, row);
            }
        }
        return new BooleanColumn(results, 0, size, words);
    }
}
