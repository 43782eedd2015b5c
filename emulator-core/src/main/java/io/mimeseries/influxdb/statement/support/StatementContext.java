package io.mimeseries.influxdb.statement.support;

/**
 * What a request says besides its statements.
 *
 * @param database the {@code db} parameter, empty where absent
 * @param retentionPolicy the {@code rp} parameter, empty where absent
 */
public record StatementContext(String database, String retentionPolicy) {

    /** The database that a statement names, or that of the request. */
    public String databaseOr(String named) {
        return named.isEmpty() ? database : named;
    }
}
