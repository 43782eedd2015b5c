package io.mimeseries.testkit;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions about a Riak TS server. */
public final class RiakTsAssert extends AbstractAssert<RiakTsAssert, RiakTsServer> {
    RiakTsAssert(RiakTsServer actual) {
        super(actual, RiakTsAssert.class);
    }

    /** Goes on to a table, which has to exist. */
    public TableAssert table(String name) {
        isNotNull();
        if (!actual.tables().contains(name)) {
            failWithMessage("%nExpected a table <%s>; there are %s", name, actual.tables());
        }
        return new TableAssert(actual, name);
    }

    /** Fails if there is a table of this name. */
    public RiakTsAssert hasNoTable(String name) {
        isNotNull();
        if (actual.tables().contains(name)) {
            failWithMessage("%nExpected no table <%s>", name);
        }
        return this;
    }

    /** Fails unless exactly these tables are there, in any order. */
    public RiakTsAssert hasOnlyTables(String... names) {
        isNotNull();
        Assertions.assertThat(actual.tables()).as("the tables").containsExactlyInAnyOrder(names);
        return this;
    }
}
