package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WriteTests {
    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, Clock.system());
    private final IotDbSession session = database.rootSession();
    private final Sql sql = new Sql(database);

    private static TypedRecord record(String device, boolean aligned, String name, @Nullable Object value) {
        var type = value == null ? null : value instanceof Integer ? DataType.INT32 : DataType.TEXT;
        return new TypedRecord(device, 1, List.of(name), Arrays.asList(type), Arrays.asList(value), aligned);
    }

    @Test
    void storesWhatFitsAndTellsAboutTheFirstThatDoesNot() {
        sql.run("create timeseries root.sg.d2.a INT32");

        assertThatThrownBy(() -> session.insertRecords(List.of(
                        record("root.sg.d1", false, "a", 1),
                        record("root.sg.d2", false, "a", "x"),
                        record("root.sg.d3", false, "a", 3))))
                .hasMessage("Fail to insert measurements [a] caused by [data type of root.sg.d2.a is not consistent, "
                        + "registered type INT32, inserting type TEXT, timestamp 1, value x]");
        assertThat(sql.rows("select last a from root.sg.*")).hasSize(2);
    }

    @Test
    void storesNothingOfAMixOfAlignedAndOtherRows() {
        sql.run("create aligned timeseries root.sg.d2(a INT32)");

        assertThatThrownBy(() -> session.insertRecords(
                        List.of(record("root.sg.d1", false, "a", 1), record("root.sg.d2", false, "a", 2))))
                .hasMessage(
                        "timeseries under this device are aligned, please use aligned interface (Path: root.sg.d2)");
        assertThat(sql.rows("select last a from root.sg.*")).isEmpty();
    }

    @Test
    void leavesEmptyTextsOutOfSeveralRowsOnly() {
        session.insertStringRecords(
                List.of(new TextRecord("root.sg.d", 1, List.of("a", "b"), List.of("", "1"), false)));
        session.insert(new TextRecord("root.sg.e", 1, List.of("a"), List.of(""), false));

        assertThat(sql.rows("count timeseries root.sg.d.*")).containsExactly("1");
        assertThat(sql.rows("select a from root.sg.e")).containsExactly("1|");
    }

    @Test
    void asksForPrivilegesOfOtherUsers() {
        sql.run("create user ann_ 'secret'", "create database root.sg");
        var ann = database.openSession("ann_", "secret", ZoneOffset.UTC);

        assertThatThrownBy(() -> ann.insert(record("root.sg.d", false, "a", 1)))
                .isInstanceOfSatisfying(
                        IotDbException.class, e -> assertThat(e.status().code()).isEqualTo(803));
        sql.run("grant user ann_ privileges INSERT_TIMESERIES on root.sg.**");
        ann.insert(record("root.sg.d", false, "a", 1));
        assertThat(sql.rows("select a from root.sg.d")).containsExactly("1|1");
    }

    @Test
    void failsABatchAsAWholeOnlyIfAStatementWasRefused() {
        sql.run("create timeseries root.sg.d.a INT32");
        var partly = "insert into root.sg.d(time,a,b) values(1,'x',1)";

        assertThat(session.executeBatch(List.of(partly)).code()).isEqualTo(200);
        assertThat(session.executeBatch(List.of(partly, "bad")).parts())
                .extracting(Status::code)
                .containsExactly(507, 700);
    }
}
