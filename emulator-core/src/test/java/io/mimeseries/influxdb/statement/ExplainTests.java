package io.mimeseries.influxdb.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asked of influxd 1.6.7 with the index tsi1 and the same points, which it held in its cache. */
class ExplainTests {
    private final Server server = new Server();

    @BeforeEach
    void write() {
        server.query("DROP MEASUREMENT cpu; DROP MEASUREMENT mem; DROP MEASUREMENT notags");
        server.write("", """
                cpu,host=a v=1,s="x",i=3i 1583020800000000000
                cpu,host=b v=2,b=true 1583020801000000000
                cpu,host=a v=2 1583120801000000000
                cpu,host=a v=2 1593120801000000000
                cpu,host=a w=2 1603120801000000000
                mem,host=a v=2 1593120801000000000
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT v FROM cpu                                                       | <nil>;v::float;4;5;4
            SELECT v, nope FROM cpu                                                 | <nil>;nope, v::float;4;5;4
            SELECT host FROM cpu                                                    | <nil>;host::tag;4;5;0
            SELECT nope FROM cpu                                                    | ''
            SELECT max(nope) FROM cpu                                               | ''
            SELECT mean(nope) FROM cpu                                              | mean(nope);4;5;0
            SELECT mean(v) FROM nope                                                | mean(v);0;0;0
            SELECT mean(s) FROM cpu                                                 | mean(s::string);4;5;1
            SELECT mean(v), count(s) FROM cpu                                       | mean(v::float);4;5;4;;count(s::string);4;5;1
            SELECT v FROM cpu WHERE host = 'zz'                                     | <nil>;v::float;4;0;0
            SELECT v FROM cpu WHERE host = 'a' AND s = 'x' AND w > 2                | <nil>;v::float;4;4;5
            SELECT v FROM cpu WHERE host = 'a' OR i = 2                             | <nil>;v::float;4;5;4
            SELECT v FROM cpu WHERE v > 2 AND v < 10                                | <nil>;v::float;4;5;8
            SELECT max(v), i + w FROM cpu WHERE v > 2                               | max(v::float);i::integer, w::float;4;5;10
            SELECT v FROM cpu WHERE time >= 1583020801s AND time < 1593120801s      | <nil>;v::float;3;4;2
            SELECT v FROM cpu WHERE time >= 1583020801s AND time <= 1593120801s     | <nil>;v::float;3;4;3
            SELECT top(v, host, 2) FROM cpu                                         | max(v::float);host::tag;4;5;4
            SELECT bottom(v, 2), i FROM cpu                                         | v::float;i::integer;4;5;5
            SELECT count(distinct(v)) FROM cpu                                      | v::float;4;5;4
            SELECT percentile(v, 90) FROM cpu                                       | v::float;4;5;4
            SELECT moving_average(v, 2) FROM cpu                                    | v::float;4;5;4
            SELECT v FROM cpu, mem                                                  | <nil>;v::float;4;5;4;;<nil>;v::float;1;1;1
            SELECT v FROM /.*/                                                      | <nil>;v::float;5;6;5
            SELECT m, host FROM (SELECT max(v) AS m FROM cpu GROUP BY host)         | max(v::float);4;5;4
            SELECT mean(v) FROM (SELECT v, i FROM cpu WHERE s = 'x')                | <nil>;i::integer, v::float;4;5;6
            SELECT mean(q) FROM (SELECT v, i FROM cpu WHERE s = 'x')                | ''
            SELECT v, i INTO foo FROM cpu                                           | <nil>;i::integer, v::float;4;5;5
            SELECT * FROM _series                                                   | ''
            SELECT v FROM _series                                                   | ''
            SELECT "key" FROM _series                                               | <nil>;"key"::string;0;0;0
            SELECT fieldKey, fieldType FROM _fieldKeys WHERE fieldKey = 'v'         | <nil>;fieldKey::string, fieldType::string;0;0;0
            SELECT fieldkey FROM _fieldKeys                                         | ''
            SELECT tagKey FROM _fieldKeys                                           | ''
            SELECT fieldKey FROM cpu                                                | ''
            SELECT tagKey FROM _tagKeys                                             | <nil>;tagKey::string;0;0;0
            SELECT tagKey FROM _tagKeys WHERE time > '2031-01-01'                   | ''
            SELECT count(v) FROM _series                                            | count(v);0;0;0
            SELECT max(v) FROM _fieldKeys                                           | ''
            SELECT v FROM _fieldKeys, cpu                                           | <nil>;v::float;0;0;0;;<nil>;v::float;4;5;4
            SELECT fieldKey FROM (SELECT fieldKey FROM _fieldKeys)                  | <nil>;fieldKey::string;0;0;0
            SELECT v::float FROM _tags                                              | <nil>;v::float;0;0;0
            """)
    void namesWhatIsReadAndHowMuch(String select, String plan) {
        assertThat(server.rows("EXPLAIN " + select, "db").stream()
                        .filter(line -> !line.endsWith(" OF FILES: 0") && !line.endsWith(" OF BLOCKS: 0"))
                        .map(line -> line.replaceFirst("^[A-Z ]+: ", ""))
                        .collect(Collectors.joining(";")))
                .isEqualTo(plan);
    }

    @Test
    void refusesWhatSelectRefuses() {
        assertThat(server.query("EXPLAIN SELECT foo(v) FROM cpu")).isEqualTo("0: error undefined function foo()");
        assertThat(server.query("EXPLAIN ANALYZE SELECT mean(s) FROM cpu"))
                .isEqualTo("0: error unsupported mean iterator type: *query.stringInterruptIterator");
    }

    @Test
    void drawsWhatWasRead() {
        assertThat(server.rows(
                        "EXPLAIN ANALYZE SELECT max(v), i INTO foo FROM cpu WHERE v > 0 AND time < 1583120801s", "db"))
                .filteredOn(line -> !line.contains("_blocks_"))
                .map(line -> line.replaceFirst("_time: [0-9.]+[nµm]?s$", "_time: T"))
                .containsExactly("""
                        .
                        └── select
                            ├── execution_time: T
                            ├── planning_time: T
                            ├── total_time: T
                            └── build_cursor
                                ├── labels
                                │~~ └── statement: SELECT max(v::float), i::integer INTO db.autogen.foo FROM db.autogen.cpu WHERE v::float > 0
                                └── iterator_scanner
                                    ├── labels
                                    │~~ ├── auxiliary_fields: i::integer
                                    │~~ └── expr: max(v::float)
                                    ├── create_iterator
                                    │~~ ├── labels
                                    │~~ │~~ ├── cond: v::float > 0
                                    │~~ │~~ ├── measurement: cpu
                                    │~~ │~~ └── shard_id: 1
                                    │~~ ├── cursors_ref: 2
                                    │~~ ├── cursors_aux: 2
                                    │~~ ├── cursors_cond: 2
                                    │~~ └── planning_time: T
                                    └── create_iterator
                                        ├── labels
                                        │~~ ├── cond: v::float > 0
                                        │~~ ├── measurement: cpu
                                        │~~ └── shard_id: 3
                                        ├── cursors_ref: 1
                                        ├── cursors_aux: 0
                                        ├── cursors_cond: 1
                                        └── planning_time: T
                        """.replace('~', '\u00a0').split("\n", -1));
        assertThat(server.query("SHOW MEASUREMENTS")).doesNotContain("foo");
    }

    @Test
    void endsWithWhatTheRealServerReadsFromFiles() {
        assertThat(server.query("EXPLAIN SELECT v FROM cpu"))
                .isEqualTo("0: [EXPRESSION: <nil> AUXILIARY FIELDS: v::float NUMBER OF SHARDS: 4 NUMBER OF SERIES: 5"
                        + " CACHED VALUES: 4 NUMBER OF FILES: 0 NUMBER OF BLOCKS: 0 SIZE OF BLOCKS: 0]");
    }
}
