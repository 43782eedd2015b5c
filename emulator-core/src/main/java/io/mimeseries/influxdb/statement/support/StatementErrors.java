package io.mimeseries.influxdb.statement.support;

/** The texts with which statements other than SELECT fail in InfluxDB 1.6.7. */
public final class StatementErrors {
    public static final String DATABASE_REQUIRED = "database name required";
    public static final String INVALID_MEASUREMENT = "invalid measurement";
    public static final String NOT_EXECUTED = "not executed";
    public static final String ALREADY_KILLED = "already killed";
    public static final String INVALID_TAG_OPERATOR = "invalid tag comparison operator";

    private StatementErrors() {}

    public static String timeNotSupported(String statement) {
        return statement + " doesn't support time in WHERE clause";
    }

    public static String fieldsInDeletion(long shard) {
        return "shard " + shard + ": fields not supported in WHERE clause during deletion";
    }

    public static String notTagKey(String operator) {
        return "left side of '" + operator + "' must be a tag key";
    }

    public static String notTagValue(String operator) {
        return "right side of '" + operator + "' must be a tag value string";
    }

    public static String notRegex(String operator) {
        return "right side of '" + operator + "' must be a regular expression";
    }

    public static String noDefaultPolicy(String database) {
        return "default retention policy not set for: " + database;
    }

    public static String noSuchQuery(long id) {
        return "no such query id: " + id;
    }

    public static String invalidSubscription(String url) {
        return "invalid subscription URL: " + url;
    }

    public static String systemSource(String source, String command) {
        return "unable to use system source '" + source + "': use " + command + " instead";
    }

    public static String deprecatedRead(String statement) {
        return "deprecated use of '" + statement + "' in a read only context, please use a POST request instead";
    }
}
