package io.mimeseries.influxdb.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SHOW over the data of {@link Server}; the answers are those of InfluxDB 1.6.7 with the index tsi1. */
class ShowTests {
    private final Server server = new Server();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SHOW MEASUREMENTS | measurements[cpu mem notags]",
                "SHOW MEASUREMENTS LIMIT 1 OFFSET 1 | measurements[mem]",
                "SHOW MEASUREMENTS OFFSET 9 | ok",
                "SHOW MEASUREMENTS ON nodb | ok",
                "SHOW MEASUREMENTS WITH MEASUREMENT =~ /m/ | measurements[mem]",
                "SHOW MEASUREMENTS WHERE host != 'a' | ok",
                "SHOW MEASUREMENTS WHERE host = 'a' AND dc = 'x' | measurements[cpu]",
                "SHOW MEASUREMENTS WHERE nothere = '' | ok",
                "SHOW MEASUREMENTS WHERE v = 1 | error right side of '=' must be a tag value string",
                "SHOW MEASUREMENTS WHERE 'a' = host | error left side of '=' must be a tag key",
                "SHOW MEASUREMENTS WHERE v > 1 | error invalid tag comparison operator",
                "SHOW MEASUREMENTS WHERE time > 0 | error SHOW MEASUREMENTS doesn't support time in WHERE clause",
                "SHOW SERIES | [cpu,dc=x,host=a cpu,host=b mem,host=a notags]",
                "SHOW SERIES LIMIT 2 OFFSET 1 | [cpu,host=b mem,host=a]",
                "SHOW SERIES FROM notags, cpu | [cpu,dc=x,host=a cpu,host=b notags]",
                "SHOW SERIES FROM other.cpu | [cpu,host=z,zone=1]",
                "SHOW SERIES WHERE host = 'a' AND v = 'q' | [cpu,dc=x,host=a]",
                "SHOW SERIES WHERE host > 'a' | error invalid tag comparison operator",
                "SHOW SERIES WHERE time < '2020-01-01' | ok",
                "SHOW SERIES FROM norp.cpu | error retention policy not found: norp",
                "SHOW SERIES ON nodb | error database not found: nodb",
                "SHOW TAG KEYS | cpu[dc host zone] mem[host]",
                "SHOW TAG KEYS FROM nodb.norp.cpu LIMIT 1 OFFSET 1 | cpu[host]",
                "SHOW TAG KEYS WHERE 1 = 2 | error &influxql.BooleanLiteral{Val:false}",
                "SHOW TAG VALUES WITH KEY = host | cpu[host,a host,b host,z] mem[host,a]",
                "SHOW TAG VALUES FROM cpu WITH KEY != host | cpu[dc,x zone,1]",
                "SHOW TAG VALUES FROM cpu WITH KEY IN (dc, zone) WHERE dc = '' | cpu[zone,1]",
                "SHOW TAG VALUES WITH KEY = host WHERE idle > 0 | error invalid tag comparison operator",
                "SHOW FIELD KEYS | cpu[idle,float v,float] mem[f,float] notags[v,float]",
                "SHOW FIELD KEYS FROM other.cpu | cpu[w,float]",
                "SHOW FIELD KEYS OFFSET 1 | cpu[v,float]",
                "SHOW SERIES CARDINALITY | [5]",
                "SHOW SERIES EXACT CARDINALITY | cpu[2] mem[1] notags[1]",
                "SHOW SERIES EXACT CARDINALITY GROUP BY host | cpu{host=a}[1] cpu{host=b}[1] mem{host=a}[1] notags{host=}[1]",
                "SHOW MEASUREMENT EXACT CARDINALITY WHERE host = 'a' | [2]",
                "SHOW TAG VALUES CARDINALITY WITH KEY = host WHERE dc != 'y' | cpu[1]",
                "SHOW FIELD KEY CARDINALITY WHERE host = 'a' | cpu[2] mem[1]",
            })
    void answersAsRecorded(String statement, String answer) {
        assertThat(server.query(statement)).isEqualTo("0: " + answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DELETE FROM cpu WHERE host = 'a' | [cpu,host=b mem,host=a notags]",
                "DELETE WHERE host =~ /[ab]/ | [notags]",
                "DELETE FROM cpu WHERE time > '2020-03-01T00:00:00Z' | [cpu,dc=x,host=a mem,host=a notags]",
                "DELETE FROM nope WHERE v = 1 | [cpu,dc=x,host=a cpu,host=b mem,host=a notags]",
                "DROP SERIES FROM /[cn]/ | [mem,host=a]",
                "DROP MEASUREMENT cpu | [mem,host=a notags]",
                "DROP SHARD 1 | ok",
                "DROP RETENTION POLICY autogen ON db | error retention policy not found: autogen",
            })
    void showsWhatIsLeft(String deletion, String series) {
        assertThat(server.query(deletion)).isEqualTo("0: ok");
        assertThat(server.query("SHOW SERIES")).isEqualTo("0: " + series);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DELETE FROM cpu WHERE v > 1 | shard 1: fields not supported in WHERE clause during deletion",
                "DROP SERIES WHERE host = 'a' AND v = 1 | shard 1: fields not supported in WHERE clause during deletion",
                "DROP SERIES WHERE time > 0 | DROP SERIES doesn't support time in WHERE clause",
            })
    void deletesNothingByFields(String deletion, String error) {
        var before = server.query("SHOW SERIES");
        assertThat(server.query(deletion)).isEqualTo("0: error " + error);
        assertThat(server.query("SHOW SERIES")).isEqualTo(before);
    }
}
