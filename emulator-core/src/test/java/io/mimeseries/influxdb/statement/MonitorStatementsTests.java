package io.mimeseries.influxdb.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.influxdb.InfluxDbException;
import org.junit.jupiter.api.Test;

/** The names and their order are those of InfluxDB 1.6.7, asked with the same data. */
class MonitorStatementsTests {
    private final Server server = new Server();

    @Test
    void countsWhatIsStored() {
        assertThat(server.query("SHOW STATS FOR 'database'")).isEqualTo("0: database{database=db}[3,5]");
        assertThat(server.query("SHOW STATS FOR 'shard'"))
                .isEqualTo("0: shard{database=db, engine=tsm1, id=1, path=db/autogen/1, retentionPolicy=autogen,"
                        + " walPath=db/autogen/1}[0,5,4,0,0,0,4,1,0,1]"
                        + " shard{database=db, engine=tsm1, id=2, path=db/other/2, retentionPolicy=other,"
                        + " walPath=db/other/2}[0,1,1,0,0,0,1,1,0,1]");
        assertThat(server.query("SHOW STATS FOR 'indexes'"))
                .isEqualTo("0: indexes["
                        + ("cpu,dc=x,host=a" + "cpu,host=b" + "mem,host=a" + "notags" + "cpu,host=z,zone=1").length()
                        + "]");
    }

    @Test
    void countsWrites() {
        assertThatThrownBy(() -> server.write("", "cpu,host=a v=1i 1583020802000000000\ncpu v=1 1583020802000000000"))
                .isInstanceOf(InfluxDbException.class);
        assertThatThrownBy(() -> server.write("", "bad")).isInstanceOf(InfluxDbException.class);
        assertThat(server.query("SHOW STATS FOR 'write'")).isEqualTo("0: write[7,7,3,0,3,0,1,2,0]");
        assertThat(server.query("SHOW STATS FOR 'shard'")).contains("[0,5,6,0,1,0,5,2,0,2]");
    }

    @Test
    void countsQueries() {
        assertThatThrownBy(() -> server.query("nothing")).isInstanceOf(InfluxDbException.class);
        // the one that set the data up, and the one that asks, which is still at work
        assertThat(server.query("SHOW STATS FOR 'queryExecutor'")).startsWith("0: queryExecutor[1,2,1,");
    }

    @Test
    void describesTheServer() {
        assertThat(server.query("SHOW DIAGNOSTICS FOR 'build'")).isEqualTo("0: build[unknown,,unknown,1.6.7]");
        assertThat(server.query("SHOW DIAGNOSTICS FOR 'system'"))
                .endsWith(",2020-03-01T01:00:00Z,2020-03-01T01:00:00Z,0s]");
    }

    @Test
    void knowsNoOtherParts() {
        assertThat(server.query("SHOW STATS FOR 'nosuch'")).isEqualTo("0: ok");
        assertThat(server.query("SHOW DIAGNOSTICS FOR 'nosuch'")).isEqualTo("0: ok");
    }
}
