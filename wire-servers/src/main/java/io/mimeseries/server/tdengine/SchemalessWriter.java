package io.mimeseries.server.tdengine;

import io.mimeseries.server.tdengine.auth.Credentials;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.TDengineSession;
import io.mimeseries.tdengine.schemaless.SchemalessRequest;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Writes into a database by its name, which is made first if the adapter's {@code smlAutoCreateDB} is set.
 */
record SchemalessWriter(Sessions sessions, BooleanSupplier createsDatabases) {

    void write(Credentials credentials, String database, SchemalessRequest request) {
        var session = sessions.open(credentials);
        select(session, database);
        session.schemaless(request);
    }

    /** Names are taken bare on these paths, so that their case does not matter. */
    private void select(TDengineSession session, String name) {
        var database = name.toLowerCase(Locale.ROOT);
        try {
            session.use(database);
        } catch (TDengineException e) {
            if (e.code() != ErrorCode.DATABASE_MISSING.code() || !createsDatabases.getAsBoolean()) {
                throw e;
            }
            session.execute("create database if not exists " + database + " precision 'ns' schemaless 1");
            session.use(database);
        }
    }
}
