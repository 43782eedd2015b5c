package io.mimeseries.influxdb.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.WriteRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of InfluxDB 1.6.7 to queries over points of equal times, over subqueries and with limits, asked of the real server. */
class RecordedSelectTests {
    private static final String LINES = """
            ties,g=x v=5i,f=5.5 0
            ties,g=y v=5i,f=5.5 0
            ties,g=z v=7i,f=7.5 0
            ties,g=x v=5i,f=5.5 10
            ties,g=y v=3i,f=3.5 10
            ties,g=z v=7i,f=7.5 10
            ties,g=x v=1i,f=1.5 20
            ties,g=y v=3i,f=3.5 20
            ties,g=z v=1i,f=1.5 20
            sparse v=1.5,s="s1",b=true 0
            sparse v=3,s="s2",b=false 20
            few,g=a v=3,s="x",b=true 10
            few,g=b v=4 20
            few,g=b v=5 21
            few,g=b v=5 22
            few,g=c v=5 33
            few,g=d v=5 33
            few,g=d v=6 34
            """;

    private final InfluxDb influxdb =
            new InfluxDb(InfluxDbVersion.V1_6_7, new ManualClock(Instant.parse("2020-03-01T00:00:00Z")));

    RecordedSelectTests() {
        influxdb.query(new QueryRequest("CREATE DATABASE db", ""));
        var body = LINES.getBytes(StandardCharsets.UTF_8);
        influxdb.write(new WriteRequest("db", "", "s", body, 0, body.length));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT * FROM ties | ties: 0,5.5,x,5 0,7.5,z,7 0,5.5,y,5 10,7.5,z,7 10,3.5,y,3 10,5.5,x,5 20,3.5,y,3 20,1.5,x,1 20,1.5,z,1",
                "SELECT v FROM ties | ties: 0,5 0,7 0,5 10,7 10,3 10,5 20,3 20,1 20,1",
                "SELECT v, g FROM ties | ties: 0,5,x 0,5,y 0,7,z 10,5,x 10,3,y 10,7,z 20,1,x 20,3,y 20,1,z",
                "SELECT v, g FROM ties ORDER BY time DESC | ties: 20,1,z 20,3,y 20,1,x 10,7,z 10,3,y 10,5,x 0,7,z 0,5,y 0,5,x",
                "SELECT v FROM ties OFFSET 4 | ties: 10,3",
                "SELECT v FROM ties GROUP BY g OFFSET 1 | ties{g=x}: 10,5 ties{g=y}: 10,3 ties{g=z}: 10,7",
                "SELECT first(v) FROM ties | ties: 0,7",
                "SELECT first(v), g FROM ties | ties: 0,5,x",
                "SELECT last(v) FROM ties | ties: 20,1",
                "SELECT last(v), g FROM ties | ties: 20,3,y",
                "SELECT top(v, 2), g FROM ties LIMIT 2 | ties: 0,7,z 0,5,y",
                "SELECT top(v, 3) FROM ties ORDER BY time DESC | ties: 0,7 0,5 10,7",
                "SELECT bottom(v, 4) FROM ties ORDER BY time DESC | ties: 10,3 20,1 20,1 20,3",
                "SELECT top(v, 2) FROM ties WHERE time >= 0s AND time < 30s GROUP BY time(20s) ORDER BY time DESC | ties: 20,3 20,1 0,7 10,7",
                "SELECT moving_average(mean(v), 3) FROM sparse WHERE time >= 0s AND time < 30s GROUP BY time(10s) fill(7) | sparse: 10,5.166666666666667 20,3.8333333333333335",
                "SELECT moving_average(mean(v), 4) FROM sparse WHERE time >= 0s AND time < 30s GROUP BY time(10s) fill(7) | sparse: 20,4.625",
                "SELECT exponential_moving_average(mean(v), 2) FROM sparse WHERE time >= 0s AND time < 30s GROUP BY time(10s) fill(7) | sparse: 0,3.3333333333333335 10,5.777777777777778 20,3.925925925925926",
                "SELECT v FROM ties WHERE g != 3 | nothing",
                "SELECT v FROM sparse WHERE s >= 's1' | nothing",
                "SELECT v FROM sparse WHERE b < true | nothing",
                "SELECT v FROM sparse WHERE nothere = nowhere | nothing",
                "SELECT v FROM sparse WHERE x != 3 | nothing",
                "SELECT * FROM (SELECT v FROM sparse GROUP BY x) | sparse: 0,1.5, 20,3,",
                "SELECT * FROM (SELECT atan(b) FROM sparse) | sparse: 0,null 20,null",
                "SELECT x FROM (SELECT mean(v) FROM sparse) WHERE mean > 1 | nothing",
                "SELECT ln(i) FROM (SELECT non_negative_derivative(b) FROM sparse) | nothing",
                "SELECT mean(x) FROM (SELECT difference(b) FROM sparse) | nothing",
                "SELECT v FROM (SELECT v FROM ties), (SELECT s FROM sparse) LIMIT 1 | sparse: 0,null ties: 0,5",
                "SELECT max, g FROM (SELECT max(v) FROM ties WHERE time >= 0s AND time < 30s GROUP BY time(10s), g) | ties: 0,5,x 0,5,y 0,7,z 10,5,x 10,3,y 10,7,z 20,1,x 20,3,y 20,1,z",
                "SELECT max, g FROM (SELECT max(v) FROM ties WHERE time >= 0s AND time < 30s GROUP BY time(10s), g) ORDER BY time DESC | ties: 20,1,x 20,3,y 20,1,z 10,5,x 10,3,y 10,7,z 0,5,x 0,5,y 0,7,z",
                "SELECT max, g FROM (SELECT max(v) FROM ties GROUP BY g) ORDER BY time DESC | ties: 0,5,x 0,5,y 0,7,z",
                "SELECT v FROM (SELECT v FROM ties ORDER BY time), /sparse/ LIMIT 1 | sparse: 0,1.5 ties: 0,5",
                "SELECT max(v), x FROM sparse WHERE time >= 0s AND time < 30s GROUP BY time(10s) fill(3) | sparse: 0,1.5,3 10,3,3 20,3,3",
                "SELECT v, x FROM sparse fill(7.9) | sparse: 0,1.5,7.9 20,3,7.9",
                "SELECT percentile(v, 33.3) FROM few GROUP BY g | nothing",
                "SELECT percentile(v, 33.3) FROM few WHERE g = 'b' OR g = 'c' OR g = 'd' GROUP BY g | few{g=b}: 20,4 few{g=d}: 33,5",
                "SELECT percentile(v, 33.3) FROM few WHERE time >= 0s AND time < 50s GROUP BY g, time(10s) fill(0) | nothing",
                "SELECT percentile(v, 33.3), max(v) FROM few GROUP BY g | few{g=a}: 0,null,3 few{g=b}: 0,4,5 few{g=c}: 0,null,5 few{g=d}: 0,5,6",
                "SELECT percentile(v, 33.3), percentile(v, 33) FROM few GROUP BY g | nothing",
                "SELECT cumulative_sum(percentile(v, 33.3)), max(v) FROM few WHERE time >= 0s AND time < 40s GROUP BY time(10s) | few: 0,null,null 10,null,3 20,null,5 30,null,6",
                "SELECT p FROM (SELECT percentile(v, 33.3) AS p FROM few GROUP BY g) | few: 20,4 33,5",
                "SELECT p FROM (SELECT percentile(v, 33.3) AS p FROM few) GROUP BY g | nothing",
                "SELECT max(p) FROM (SELECT percentile(v, 33.3) AS p FROM few WHERE time >= 0s AND time < 50s GROUP BY time(10s), g) | nothing",
                "SELECT last(x) FROM (SELECT percentile(s, 100) / 2 AS x FROM few) | nothing",
                "SELECT count(x) FROM (SELECT percentile(s, 100) / 2 AS x FROM few) | error unsupported percentile iterator type: *query.stringInterruptIterator",
                "SELECT top(b, g, 1) FROM few | error unsupported top iterator type: *query.booleanReduceBooleanIterator",
                "SELECT bottom(s, g, 1) FROM few | error unsupported min iterator type: *query.stringInterruptIterator",
                "SELECT max(s) FROM few WHERE time >= 30s AND time < 20s | error unsupported max iterator type: *query.stringInterruptIterator",
                "SELECT count(s) FROM few WHERE time >= 30s AND time < 20s | nothing",
                "SELECT difference(mean(v)) FROM (SELECT v FROM few) WHERE time >= 20s AND time < 40s GROUP BY time(10s) | few: 20,1.666666666666667 30,0.6666666666666661",
                "SELECT difference(mean(v)), max(v) FROM (SELECT v FROM few) WHERE time >= 20s AND time < 40s GROUP BY time(10s), g | few{g=b}: 20,null,5 30,null,null few{g=c}: 20,null,null 30,null,5 few{g=d}: 20,null,null 30,null,6",
                "SELECT difference(mean(v)) FROM (SELECT v FROM few WHERE time >= 20s) WHERE time >= 20s AND time < 40s GROUP BY time(10s) | few: 30,0.6666666666666661",
                "SELECT difference(mean(v)) FROM (SELECT v FROM few) WHERE time < 40s GROUP BY time(10s) fill(none) | nothing",
                "SELECT mean(b) + mean(v) FROM sparse WHERE time >= 0s AND time < 30s GROUP BY time(10s) fill(3) | error unsupported mean iterator type: *query.booleanInterruptIterator",
            })
    void answersAsTheRealServer(String query, String rows) {
        assertThat(rows(query)).isEqualTo(rows);
    }

    @Test
    void refusesWhatMakesTheRealServerPanic() {
        assertThat(rows("SELECT chande_momentum_oscillator(v, 1) FROM ties"))
                .isEqualTo("error not emulated by Mimeseries: chande_momentum_oscillator() of 1 point,"
                        + " where InfluxDB 1.6.7 panics");
    }

    private String rows(String query) {
        var text = new StringJoiner(" ");
        for (var result : influxdb.query(new QueryRequest(query, "db"))) {
            if (result.error() != null) {
                text.add("error " + result.error());
            }
            result.series().forEach(series -> add(series, text));
        }
        return text.length() == 0 ? "nothing" : text.toString();
    }

    private static void add(ResultSeries series, StringJoiner text) {
        text.add(series.name() + (series.tags().isEmpty() ? "" : series.tags()) + ":");
        for (int row = 0; row < series.rows(); row++) {
            var cells = new StringJoiner(",");
            for (int column = 0; column < series.columns().size(); column++) {
                var cell = cell((Column) series.columns().get(column), row);
                cells.add(column == 0 ? String.valueOf(((Long) cell) / 1_000_000_000L) : String.valueOf(cell));
            }
            text.add(cells.toString());
        }
    }

    private static Object cell(Column column, int row) {
        if (column.isNull(row)) {
            return "null";
        }
        return switch (column.type()) {
            case DOUBLE -> number(((DoubleColumn) column).at(row));
            case LONG -> ((LongColumn) column).at(row);
            case BOOLEAN -> ((BooleanColumn) column).at(row);
            case STRING -> String.valueOf(((StringColumn) column).at(row));
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
