package io.mimeseries.influxdb.catalog;

/** The texts with which InfluxDB 1.6.7 refuses a change of its metadata. */
public final class CatalogErrors {
    public static final String INVALID_NAME = "invalid name";
    public static final String NAME_TOO_LONG = "name too long";
    public static final String POLICY_EXISTS = "retention policy already exists";
    public static final String POLICY_CONFLICT = "retention policy conflicts with an existing policy";
    public static final String POLICY_TOO_SHORT = "retention policy duration must be at least 1h0m0s";
    public static final String POLICY_SHORTER_THAN_SHARD =
            "retention policy duration must be greater than the shard duration";
    public static final String QUERY_EXISTS = "continuous query already exists";
    public static final String SUBSCRIPTION_EXISTS = "subscription already exists";
    public static final String SUBSCRIPTION_NOT_FOUND = "subscription not found";
    public static final String USER_EXISTS = "user already exists";
    public static final String USER_NOT_FOUND = "user not found";
    public static final String USERNAME_REQUIRED = "username required";

    private CatalogErrors() {}

    public static String databaseNotFound(String name) {
        return "database not found: " + name;
    }

    public static String policyNotFound(String name) {
        return "retention policy not found: " + name;
    }
}
