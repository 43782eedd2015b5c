package io.mimeseries.influxdb.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of InfluxDB 1.6.7 for retention policies; vectors stateful-0012 to stateful-0082. */
class RetentionPoliciesTests {
    private static final long HOUR = 3_600_000_000_000L;
    private static final long DAY = 24 * HOUR;

    private final Catalog catalog = Databases.create(Catalog.EMPTY, "db");

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "47, 0, 1", "48, 0, 24", "4319, 0, 24", "4320, 0, 168", "0, 0, 168", "48, 3, 3"})
    void derivesTheShardDuration(long durationHours, long askedHours, long expectedHours) {
        var policy = policy(create("r", durationHours * HOUR, askedHours * HOUR), "r");
        assertThat(policy.shardDuration()).isEqualTo(expectedHours * HOUR);
    }

    @Test
    void raisesAShortShardDurationToAnHour() {
        assertThat(policy(create("r", 3 * HOUR, 1), "r").shardDuration()).isEqualTo(HOUR);
    }

    @Test
    void refusesPoliciesThatAreTooShort() {
        assertThatThrownBy(() -> create("r", HOUR - 1, 0)).hasMessage(CatalogErrors.POLICY_TOO_SHORT);
        assertThatThrownBy(() -> create("r", HOUR, 2 * HOUR)).hasMessage(CatalogErrors.POLICY_SHORTER_THAN_SHARD);
        assertThatThrownBy(() -> alter(create("r", DAY, HOUR), 10L, null)).hasMessage(CatalogErrors.POLICY_TOO_SHORT);
        assertThatThrownBy(() -> alter(create("r", DAY, HOUR), null, 2 * DAY))
                .hasMessage(CatalogErrors.POLICY_SHORTER_THAN_SHARD);
    }

    @Test
    void takesAnEqualPolicyAndRefusesAnother() {
        var once = create("r", DAY, HOUR);
        assertThat(RetentionPolicies.create(once, "db", "r", new PolicyOptions(DAY, 1, HOUR), false))
                .isEqualTo(once);
        assertThatThrownBy(() -> RetentionPolicies.create(once, "db", "r", new PolicyOptions(DAY, 2, HOUR), false))
                .hasMessage(CatalogErrors.POLICY_EXISTS);
        assertThatThrownBy(() -> RetentionPolicies.create(once, "db", "r", new PolicyOptions(DAY, 1, HOUR), true))
                .hasMessage(CatalogErrors.POLICY_CONFLICT);
    }

    @Test
    void altersOnlyWhatIsSaid() {
        var altered = policy(alter(create("r", DAY, HOUR), 0L, null), "r");
        assertThat(altered.duration()).isZero();
        assertThat(altered.shardDuration()).isEqualTo(HOUR);
        assertThat(altered.replication()).isEqualTo(1);
    }

    @Test
    void keepsTheNameOfADroppedDefault() {
        var database = RetentionPolicies.drop(catalog, "db", "autogen").requireDatabase("db");
        assertThat(database.policies().isEmpty()).isTrue();
        assertThatThrownBy(() -> database.requirePolicy("")).hasMessage("retention policy not found: autogen");
    }

    @Test
    void createsADatabaseAgainOnlyWithItsDefaultPolicy() {
        assertThat(Databases.create(catalog, "db", "", new PolicyOptions(0L, null, null)))
                .isEqualTo(catalog);
        assertThatThrownBy(() -> Databases.create(catalog, "db", "other", PolicyOptions.NONE))
                .hasMessage(CatalogErrors.POLICY_CONFLICT);
        assertThatThrownBy(() -> Databases.create(catalog, "db", "", new PolicyOptions(3 * DAY, null, null)))
                .hasMessage(CatalogErrors.POLICY_CONFLICT);
    }

    @ParameterizedTest
    @CsvSource({"'', invalid name", "., invalid name", ".., invalid name", "a/b, invalid name", "a\\b, invalid name"})
    void refusesNames(String name, String text) {
        assertThatThrownBy(() -> Databases.create(catalog, name)).hasMessage(text);
        assertThatThrownBy(() -> RetentionPolicies.create(catalog, "db", name, PolicyOptions.NONE, false))
                .hasMessage(text);
    }

    private Catalog create(String name, long duration, long shardDuration) {
        return RetentionPolicies.create(catalog, "db", name, new PolicyOptions(duration, 1, shardDuration), false);
    }

    private static Catalog alter(Catalog before, @Nullable Long duration, @Nullable Long shardDuration) {
        return RetentionPolicies.alter(before, "db", "r", new PolicyOptions(duration, null, shardDuration), false);
    }

    private static RetentionPolicy policy(Catalog of, String name) {
        return of.requireDatabase("db").requirePolicy(name);
    }
}
