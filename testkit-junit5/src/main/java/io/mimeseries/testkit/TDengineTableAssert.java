package io.mimeseries.testkit;

import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about the rows of one table of TDengine, a supertable with all its children. */
public final class TDengineTableAssert extends AbstractAssert<TDengineTableAssert, TDengineServer> {
    private static final int LENGTH_OF_YEAR = 4;

    private final String table;

    TDengineTableAssert(TDengineServer server, String table) {
        super(server, TDengineTableAssert.class);
        this.table = table;
    }

    public TDengineTableAssert hasRows(int count) {
        var rows = actual.query("SELECT * FROM " + table).rows();
        return check(rows.size() == count, "to have " + count + " rows, not " + rows.size() + ": " + rows);
    }

    public TDengineTableAssert hasNoRows() {
        return hasRows(0);
    }

    /**
     * Fails unless the row of a time has this value.
     *
     * @param time such as {@code 2024-01-01T00:00:00Z}, or whatever SQL can compare with: a number, {@code '2024-01-01'}, {@code NOW() - 1d}
     * @param value as {@link TDengineResult} has it
     */
    public TDengineTableAssert hasValue(String time, String column, @Nullable Object value) {
        var found = actual.query("SELECT " + column + " FROM " + table + " WHERE _c0 = " + literal(time))
                .rows();
        check(!found.isEmpty(), "to have a row at " + time);
        var actualValue = found.get(0).get(0);
        return check(
                Objects.deepEquals(actualValue, value),
                "to have <" + value + "> in <" + column + "> at " + time + ", not <" + actualValue + ">");
    }

    /** A date is a text to SQL. */
    private static String literal(String time) {
        return time.indexOf('-') == LENGTH_OF_YEAR ? "'" + time + "'" : time;
    }

    private TDengineTableAssert check(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%nExpected table <%s> %s", table, expectation);
        }
        return this;
    }
}
