package io.mimeseries.testkit;

import io.mimeseries.server.Seed;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions about one database of an InfluxDB server. */
public final class DatabaseAssert extends AbstractAssert<DatabaseAssert, InfluxDbServer> {
    private final String database;

    DatabaseAssert(InfluxDbServer server, String database) {
        super(server, DatabaseAssert.class);
        this.database = database;
    }

    /** Goes on to a measurement in the default retention policy, which may be empty. */
    public MeasurementAssert measurement(String name) {
        return measurement("", name);
    }

    /** Goes on to a measurement in a retention policy, which may be empty. */
    public MeasurementAssert measurement(String retentionPolicy, String name) {
        var source = retentionPolicy.isEmpty() ? "" : Seed.quoted(retentionPolicy) + ".";
        var result = actual.query(database, "SELECT * FROM " + source + Seed.quoted(name) + " GROUP BY *");
        return new MeasurementAssert(Points.of(result), "measurement <" + name + "> of database <" + database + ">");
    }

    /** Fails unless exactly these measurements are there, in any order. */
    public DatabaseAssert hasOnlyMeasurements(String... names) {
        Assertions.assertThat(measurements())
                .as("the measurements of database <%s>", database)
                .containsExactlyInAnyOrder(names);
        return this;
    }

    /** Fails if there is any measurement. */
    public DatabaseAssert isEmpty() {
        Assertions.assertThat(measurements())
                .as("the measurements of database <%s>", database)
                .isEmpty();
        return this;
    }

    private List<String> measurements() {
        return actual.query(database, "SHOW MEASUREMENTS").rows().stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }
}
