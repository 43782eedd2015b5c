package io.mimeseries.testkit;

import org.assertj.core.api.AbstractAssert;

/** Assertions about an InfluxDB server. */
public final class InfluxDbAssert extends AbstractAssert<InfluxDbAssert, InfluxDbServer> {
    InfluxDbAssert(InfluxDbServer actual) {
        super(actual, InfluxDbAssert.class);
    }

    /** Goes on to a database, which has to exist. */
    public DatabaseAssert database(String name) {
        isNotNull();
        var names = actual.query("SHOW DATABASES").rows().stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
        if (!names.contains(actual.uniqueName(name))) {
            failWithMessage("%nExpected a database <%s>; there are %s", name, names);
        }
        return new DatabaseAssert(actual, name);
    }

    /** Fails if there is a database of this name. */
    public InfluxDbAssert hasNoDatabase(String name) {
        isNotNull();
        var unique = actual.uniqueName(name);
        if (actual.query("SHOW DATABASES").rows().stream().anyMatch(row -> unique.equals(row.get(0)))) {
            failWithMessage("%nExpected no database <%s>", name);
        }
        return this;
    }
}
