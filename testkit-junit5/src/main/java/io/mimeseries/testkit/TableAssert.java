package io.mimeseries.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about the rows of one table of Riak TS. */
public final class TableAssert extends AbstractAssert<TableAssert, RiakTsServer> {
    private final String table;

    TableAssert(RiakTsServer server, String table) {
        super(server, TableAssert.class);
        this.table = table;
    }

    public TableAssert hasRows(int count) {
        var keys = actual.listKeys(table);
        return check(
                keys.size() == count, "to have " + count + " rows, not " + keys.size() + System.lineSeparator() + keys);
    }

    public TableAssert hasNoRows() {
        return hasRows(0);
    }

    /** Fails unless there is a row of this key: a value for each column of the local key. */
    public TableAssert hasKey(@Nullable Object... key) {
        return check(!row(key).rows().isEmpty(), "to have a row <" + Arrays.toString(key) + ">");
    }

    /** Fails if there is a row of this key. */
    public TableAssert hasNoKey(@Nullable Object... key) {
        var found = row(key).rows();
        return check(found.isEmpty(), "to have no row <" + Arrays.toString(key) + ">, not " + found);
    }

    /**
     * Fails unless the row of a key has this value.
     *
     * @param key a value for each column of the local key
     * @param value a {@link String}, {@link Long}, {@link Double}, {@link Boolean} or null
     */
    public TableAssert hasValue(List<?> key, String column, @Nullable Object value) {
        var found = row(key.toArray());
        int index = found.columns().indexOf(column);
        check(!found.rows().isEmpty(), "to have a row <" + key + ">");
        check(index >= 0, "to have a column <" + column + ">, not only " + found.columns());
        var actualValue = found.rows().get(0).get(index);
        return check(
                Objects.deepEquals(actualValue, value),
                "to have <" + value + "> in <" + column + "> of " + key + ", not <" + actualValue + ">");
    }

    private RiakTsResult row(@Nullable Object... key) {
        return actual.get(table, key);
    }

    private TableAssert check(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%nExpected table <%s> %s", table, expectation);
        }
        return this;
    }
}
