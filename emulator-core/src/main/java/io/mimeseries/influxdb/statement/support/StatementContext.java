package io.mimeseries.influxdb.statement.support;

import io.mimeseries.influxdb.auth.Authorizer;
import io.mimeseries.influxdb.bounds.QueryTask;

/**
 * What a request says besides its statements.
 *
 * @param database the {@code db} parameter, empty where absent
 * @param retentionPolicy the {@code rp} parameter, empty where absent
 * @param authorizer on whose behalf it runs; the statements as a whole are authorised already
 * @param task the query that the statement is part of
 */
public record StatementContext(String database, String retentionPolicy, Authorizer authorizer, QueryTask task) {

    /** The database that a statement names, or that of the request. */
    public String databaseOr(String named) {
        return named.isEmpty() ? database : named;
    }
}
