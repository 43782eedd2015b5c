package io.mimeseries.influxdb.statement;

/** The texts with which statements other than SELECT fail in InfluxDB 1.6.7. */
final class StatementErrors {
    static final String DATABASE_REQUIRED = "database name required";
    static final String NOT_EXECUTED = "not executed";
    static final String INVALID_TAG_OPERATOR = "invalid tag comparison operator";

    private StatementErrors() {}

    static String timeNotSupported(String statement) {
        return statement + " doesn't support time in WHERE clause";
    }

    static String fieldsInDeletion(long shard) {
        return "shard " + shard + ": fields not supported in WHERE clause during deletion";
    }

    static String notTagKey(String operator) {
        return "left side of '" + operator + "' must be a tag key";
    }

    static String notTagValue(String operator) {
        return "right side of '" + operator + "' must be a tag value string";
    }

    static String notRegex(String operator) {
        return "right side of '" + operator + "' must be a regular expression";
    }

    static String noDefaultPolicy(String database) {
        return "default retention policy not set for: " + database;
    }

    static String noSuchQuery(long id) {
        return "no such query id: " + id;
    }

    static String invalidSubscription(String url) {
        return "invalid subscription URL: " + url;
    }

    static String systemSource(String source, String command) {
        return "unable to use system source '" + source + "': use " + command + " instead";
    }

    static String deprecatedRead(String statement) {
        return "deprecated use of '" + statement + "' in a read only context, please use a POST request instead";
    }
}
