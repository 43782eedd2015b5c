package io.mimeseries.compat.tdengine.jdbc;

import io.mimeseries.compat.faults.FaultMatrix;
import io.mimeseries.compat.faults.Framing;
import io.mimeseries.compat.faults.Misbehaviour;
import io.mimeseries.compat.faults.Observation;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the driver makes of faults over REST. */
@Timeout(300)
class FaultMatrixTests {
    private static final String PATIENCE_MILLIS = "2000";

    private final FaultMatrix matrix = new FaultMatrix(
            "taos-jdbcdriver 3.7.9 over REST",
            "--tdengine=0",
            "POST /rest/sql",
            Framing.HTTP,
            request -> new String(request, StandardCharsets.ISO_8859_1).startsWith("POST /rest/sql"));

    @Test
    @Tag("faults")
    void faultsAreWhatSocketsDo() throws Exception {
        // whatever comes instead of a status line, the driver goes on looking for one until its patience ends: that is
        // STALL again
        matrix.check(Set.of(Misbehaviour.CORRUPT), FaultMatrixTests::thrown);
    }

    private static String thrown(int port, Misbehaviour fault, FaultMatrix.Beginning server) throws Exception {
        if (fault == Misbehaviour.REFUSE) {
            // all connections of the process share what is open already
            server.begin();
            return Observation.thrownBy(() -> connect(port).close());
        }
        try (var connection = connect(port)) {
            insert(connection);
            server.begin();
            return Observation.thrownBy(() -> insert(connection));
        }
    }

    private static Connection connect(int port) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:TAOS-RS://127.0.0.1:" + port
                + "/?user=root&password=taosdata&httpSocketTimeout=" + PATIENCE_MILLIS);
        try (var statement = connection.createStatement()) {
            statement.execute("create database if not exists home keep 36500");
            statement.execute("create table if not exists home.t (ts timestamp, v int)");
        }
        return connection;
    }

    private static void insert(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into home.t values ('2024-01-01 00:00:00', 1)");
        }
    }
}
