package io.mimeseries.compat.tdengine.jdbc;

import static io.mimeseries.compat.tdengine.jdbc.TDengineJar.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.taosdata.jdbc.SchemalessWriter;
import com.taosdata.jdbc.enums.SchemalessProtocolType;
import com.taosdata.jdbc.enums.SchemalessTimestampType;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The driver's writer of line protocol and of OpenTSDB's two formats. */
@SuppressWarnings("deprecation") // since 3.3 connections do the same
@ExtendWith(TDengineJar.class)
class WebSocketSchemalessTests {
    @Test
    void writesAllProtocols(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_lines", "");
                var writer = new SchemalessWriter(server.url("j_lines"))) {
            writer.write(
                    new String[] {
                        "meters,location=here current=10.5,phase=1i32 1648432611249",
                        "meters,location=there current=11.5,phase=2i32 1648432611250"
                    },
                    SchemalessProtocolType.LINE,
                    SchemalessTimestampType.MILLI_SECONDS);
            writer.write(
                    "power 1648432611249 10.3 location=here",
                    SchemalessProtocolType.TELNET,
                    SchemalessTimestampType.MILLI_SECONDS);
            writer.write(
                    "[{\"metric\":\"heat\",\"timestamp\":1648432611,\"value\":21.5,\"tags\":{\"room\":\"one\"}}]",
                    SchemalessProtocolType.JSON,
                    SchemalessTimestampType.SECONDS);
            assertThat(rows(connection, "select current, phase, location from meters order by _ts"))
                    .containsExactly("10.5 1 here", "11.5 2 there");
            assertThat(rows(connection, "select cast(_ts as bigint), _value, location from power"))
                    .containsExactly("1648432611249 10.3 here");
            assertThat(rows(connection, "select cast(_ts as bigint), _value, room from heat"))
                    .containsExactly("1648432611000 21.5 one");
        }
    }

    @Test
    void writesWithATimeToLiveAndTheIdOfARequest(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_raw", "");
                var writer = new SchemalessWriter(server.url("j_raw"))) {
            // the driver tells no number of rows
            writer.writeRaw(
                    "m,h=a v=1 1\nm,h=b v=2 2\nm,h=c v=3 3",
                    SchemalessProtocolType.LINE,
                    SchemalessTimestampType.SECONDS,
                    100,
                    42L);
            assertThat(rows(connection, "select sum(v) from m")).containsExactly("6.0");
            assertThat(rows(
                            connection,
                            "select distinct `ttl` from information_schema.ins_tables where db_name = 'j_raw'"))
                    .containsExactly("100");
        }
    }

    @Test
    void refusesDamagedLines(TDengineJar.Server server) throws SQLException {
        try (var connection = server.connect("j_damaged", "");
                var writer = new SchemalessWriter(server.url("j_damaged"))) {
            assertThatThrownBy(() -> writer.write(
                            ",t=1 v=1 1", SchemalessProtocolType.LINE, SchemalessTimestampType.MILLI_SECONDS))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Invalid data format");
            assertThat(rows(connection, "show tables")).isEmpty();
        }
    }
}
