package io.mimeseries.iotdb.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.engine.Clock;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbSession;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.ResultColumn;
import io.mimeseries.iotdb.Tablet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectTests {
    private final IotDbSession session = session(IotDbVersion.V1_0_1);

    private static IotDbSession session(IotDbVersion version) {
        var session = new IotDb(version, Clock.system()).rootSession();
        session.execute("create timeseries root.a.d1.s INT32");
        session.execute("create timeseries root.a.d1.t DOUBLE");
        session.execute("create timeseries root.a.d2.s INT32");
        session.execute("insert into root.a.d1(time,s,t) values(1,1,0.5)");
        session.execute("insert into root.a.d1(time,s) values(2,2)");
        session.execute("insert into root.a.d1(time,t) values(4,2.5)");
        session.execute("insert into root.a.d2(time,s) values(2,20)");
        session.execute("insert into root.a.d2(time,s) values(3,30)");
        return session;
    }

    private static Answer.Rows rows(Answer answer) {
        return (Answer.Rows) answer;
    }

    private static List<String> names(Answer answer) {
        return rows(answer).columns().stream().map(ResultColumn::name).toList();
    }

    private static List<List<Object>> values(Answer answer) {
        var found = new ArrayList<List<Object>>();
        var result = rows(answer);
        while (result.batches().hasNext()) {
            var batch = result.batches().next();
            for (int row = 0; row < batch.size(); row++) {
                var values = new ArrayList<Object>();
                values.add(batch.times().at(row));
                for (var column : result.columns()) {
                    values.add(batch.values().get(column.source()).get(row));
                }
                found.add(values);
            }
        }
        return found;
    }

    private List<List<Object>> select(String sql) {
        return values(session.execute(sql));
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    @Test
    void rowsOfSeveralDevicesMeetAtTheirTimes() {
        assertThat(select("select s from root.a.d1, root.a.d2"))
                .containsExactly(row(1L, 1L, null), row(2L, 2L, 20L), row(3L, null, 30L));
        assertThat(select("select s from root.a.d1, root.a.d2 order by time desc limit 2"))
                .containsExactly(row(3L, null, 30L), row(2L, 2L, 20L));
    }

    @Test
    void rowsWithoutAnyOfTheColumnsAreNotThere() {
        assertThat(select("select t from root.a.d1")).containsExactly(row(1L, 0.5), row(4L, 2.5));
        assertThat(select("select s from root.a.d1 where t > 1")).containsExactly(row(4L, (Object) null));
    }

    @Test
    void aConditionOnSeveralDevicesHoldsForAll() {
        assertThat(select("select s from root.a.** where s > 1")).containsExactly(row(2L, 2L, 20L));
    }

    @Test
    void aConstantBesideATimeComparesAsIn101() {
        assertThat(select("select s from root.a.d1 where 2 < time")).containsExactly(row(1L, 1L));
        assertThat(values(session(IotDbVersion.V1_3_2).execute("select s from root.a.d2 where 2 < time")))
                .containsExactly(row(3L, 30L));
    }

    @Test
    void aggregationsSkipWhatLiesBefore1970In101() {
        session.execute("insert into root.a.d1(time,s) values(-5,100)");
        assertThat(select("select count(s), max_value(s), min_time(s) from root.a.d1"))
                .containsExactly(row(0L, 2L, 2L, 1L));
        var later = session(IotDbVersion.V1_3_2);
        later.execute("insert into root.a.d1(time,s) values(-5,100)");
        assertThat(values(later.execute("select count(s), min_time(s) from root.a.d1")))
                .containsExactly(row(0L, 3L, -5L));
    }

    @Test
    void blocksAndRowsAggregateAlike() {
        var times = new long[5000];
        var numbers = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i;
            numbers[i] = (i * 37) % 1000;
        }
        session.insert(new Tablet(
                "root.b.d",
                List.of("v"),
                List.of(DataType.DOUBLE),
                new LongColumn(times),
                List.of(new DoubleColumn(numbers)),
                false));
        var columns =
                "count(v), sum(v), avg(v), min_value(v), max_value(v), extreme(v), first_value(v), last_value(v), "
                        + "min_time(v), max_time(v)";
        for (var windows : List.of(
                "",
                " group by ([0,5000),700ms)",
                " group by ((0,5000],1500ms,400ms)",
                " group by ([0,5000),700ms) order by time desc")) {
            assertThat(select("select " + columns + " from root.b.d where v > -1" + windows))
                    .as(windows)
                    .isEqualTo(select("select " + columns + " from root.b.d" + windows));
        }
    }

    @Test
    void levelsAreAggregatedTogether() {
        var answer = session.execute("select sum(s) from root.a.** group by level = 1");
        assertThat(names(answer)).containsExactly("sum(root.a.*.s)");
        assertThat(values(answer)).containsExactly(row(0L, 53.0));
    }

    @Test
    void devicesLackColumnsThatOthersHave() {
        var answer = session.execute("select s, t from root.a.** align by device");
        assertThat(names(answer)).containsExactly("Device", "s", "t");
        assertThat(values(answer))
                .containsExactly(
                        row(1L, "root.a.d1", 1L, 0.5),
                        row(2L, "root.a.d1", 2L, null),
                        row(4L, "root.a.d1", null, 2.5),
                        row(2L, "root.a.d2", 20L, null),
                        row(3L, "root.a.d2", 30L, null));
    }

    @Test
    void columnsOfOneNameShareTheirValues() {
        var columns = rows(session.execute("select s, s, t from root.a.d1")).columns();
        assertThat(columns.stream().map(ResultColumn::source)).containsExactly(0, 0, 2);
    }

    @Test
    void linearFillTakesTheMean() {
        session.execute("insert into root.a.d1(time,s) values(100,7)");
        assertThat(select("select s, t from root.a.d1 fill(linear)"))
                .containsExactly(row(1L, 1L, 0.5), row(2L, 2L, 1.5), row(4L, 4L, 2.5), row(100L, 7L, null));
    }

    @Test
    void lastPointsAreTexts() {
        assertThat(select("select last * from root.a.d1 where time < 4 order by timeseries desc"))
                .containsExactly(row(1L, "root.a.d1.t", "0.5", "DOUBLE"), row(2L, "root.a.d1.s", "2", "INT32"));
    }

    @Test
    void intoWritesWhereTheTemplateSays() {
        assertThat(select("select s, t into root.copy.::(::) from root.a.d1"))
                .containsExactly(
                        row(0L, "root.a.d1.s", "root.copy.d1.s", 2L), row(0L, "root.a.d1.t", "root.copy.d1.t", 2L));
        assertThat(select("select s, t from root.copy.d1"))
                .containsExactly(row(1L, 1L, 0.5), row(2L, 2L, null), row(4L, null, 2.5));
    }

    @Test
    void callsQueryByPaths() {
        assertThat(values(session.rawDataQuery(List.of("root.a.d1.s", "root.a.d2.s"), 2, 3)))
                .containsExactly(row(2L, 2L, 20L));
        assertThat(values(session.lastDataQuery(List.of("root.a.*.s"), 3)))
                .containsExactly(row(3L, "root.a.d2.s", "30", "INT32"));
    }

    @Test
    void aQueryThatFindsNothingHasNoColumns() {
        assertThat(names(session.execute("select x from root.a.d1"))).isEmpty();
        assertThat(names(session.execute("select last x from root.a.d1")))
                .containsExactly("Timeseries", "Value", "DataType");
    }

    @Test
    void resultsAreOfTheMomentOfTheQuery() {
        var answer = session.execute("select s from root.a.d1");
        session.execute("insert into root.a.d1(time,s) values(3,3)");
        assertThat(values(answer)).hasSize(2);
    }

    @Test
    void theFirstFaultIsTold() {
        assertThatThrownBy(() -> session.execute("select s, count(s) from root.none where sum(s) > 1"))
                .isInstanceOfSatisfying(
                        IotDbException.class,
                        e -> assertThat(e.status().message())
                                .isEqualTo("Raw data and aggregation hybrid query is not supported."));
    }

    @Test
    void windowsOfRowsEndWhereTheRowsSay() {
        var later = session(IotDbVersion.V1_3_2);
        assertThat(values(later.execute("select __endTime, count(s) from root.a.** group by session(1ms)")))
                .containsExactly(row(1L, 3L, 2L, 2L));
        assertThat(values(later.execute("select s from root.a.** order by s desc, device align by device")))
                .containsExactly(
                        row(3L, "root.a.d2", 30L),
                        row(2L, "root.a.d2", 20L),
                        row(2L, "root.a.d1", 2L),
                        row(1L, "root.a.d1", 1L));
    }

    @Test
    void whatCutsWindowsOfRowsIsNoConstant() {
        var later = session(IotDbVersion.V1_3_2);
        assertThatThrownBy(() -> later.execute("select count(s) from root.a.d1 group by count(1 + 1, 2)"))
                .hasMessage("Constant operand [1 + 1] is not allowed in group by count, there should be an expression");
        assertThatThrownBy(() -> later.execute("select count(s) from root.a.d1 group by variation(1, 2)"))
                .hasMessage("Constant operand [1] is not allowed in group by variation, there should be an expression");
        assertThatThrownBy(() -> later.execute("select count(s) from root.a.d1 group by count(s, 0)"))
                .hasMessage("not emulated by Mimeseries: GROUP BY COUNT of no rows");
    }
}
