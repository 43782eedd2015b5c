package io.mimeseries.compat.tdengine.jdbc;

import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.execute;
import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.programs.DatabaseJar;
import io.mimeseries.compat.programs.TlsFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The driver over TLS. No authority can be given to it: it trusts those of the machine or, when told to, everybody. */
@Tag("TAOS-WS")
class WebSocketTlsTests {
    private static final Path WORK = Path.of(System.getProperty("mimeseries.work", "target"));

    @Test
    void writesAndReadsOverTls() throws IOException, SQLException {
        Files.createDirectories(WORK);
        var tls = TlsFiles.make(WORK);
        try (var server =
                DatabaseJar.start("--tdengine=0", "--tls-cert=" + tls.certificate(), "--tls-key=" + tls.key())) {
            var url = "jdbc:TAOS-WS://" + server.host() + ":" + server.port()
                    + "/?user=root&password=taosdata&useSSL=true&disableSSLCertValidation=true";
            try (var connection = DriverManager.getConnection(url)) {
                execute(connection, "create database j_tls keep 36500", "create table j_tls.t (ts timestamp, v int)");
                try (var insert = connection.prepareStatement("insert into j_tls.t values (?, ?)")) {
                    insert.setTimestamp(1, new Timestamp(1_704_067_200_000L));
                    insert.setInt(2, 7);
                    insert.addBatch();
                    insert.executeBatch();
                }
                assertThat(rows(connection, "select v from j_tls.t")).containsExactly("7");
            }
        }
    }
}
