package io.mimeseries.query.expression;

import com.google.re2j.Pattern;
import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.engine.NotEmulatedException;

/** Tests of strings. */
public final class Strings {
    private Strings() {}

    /** True where the pattern is found anywhere in the string. */
    public static BooleanColumn matches(StringColumn column, Pattern pattern, NullComparison nulls) {
        throw new NotEmulatedException("=~");
    }

    /** True where the pattern is found nowhere in the string. */
    public static BooleanColumn matchesNot(StringColumn column, Pattern pattern, NullComparison nulls) {
        throw new NotEmulatedException("!~");
    }
}
