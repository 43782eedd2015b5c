package io.mimeseries.testkit;

import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about a TDengine server. */
public final class TDengineAssert extends AbstractAssert<TDengineAssert, TDengineServer> {
    TDengineAssert(TDengineServer actual) {
        super(actual, TDengineAssert.class);
    }

    /**
     * Goes on to a table of any kind, which has to exist.
     *
     * @param name with its database, such as {@code power.meters}; quoted by back-ticks where SQL needs it
     */
    public TDengineTableAssert table(String name) {
        isNotNull();
        var found = found(name);
        if (found == null) {
            failWithMessage("%nExpected a table <%s>", name);
        }
        return new TDengineTableAssert(actual, name);
    }

    /** Fails if there is a table of this name. */
    public TDengineAssert hasNoTable(String name) {
        isNotNull();
        if (found(name) != null) {
            failWithMessage("%nExpected no table <%s>", name);
        }
        return this;
    }

    private @Nullable TDengineResult found(String name) {
        try {
            return actual.query("DESCRIBE " + name);
        } catch (QueryException e) {
            return null;
        }
    }
}
