package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Clock;
import org.junit.jupiter.api.Test;

/** What the vectors of schema show in part only. */
class TimeseriesDefinitionTests {
    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, Clock.system());
    private final Sql sql = new Sql(database);

    @Test
    void aMeasurementHasNoChildren() {
        sql.run("create timeseries root.sg.d.a INT32");

        assertThat(sql.failure("create timeseries root.sg.d.a.b INT32"))
                .isEqualTo("506 Path [root.sg.d.a] already exist");
        assertThat(sql.failure("create timeseries root.sg.d INT32")).isEqualTo("506 Path [root.sg.d] already exist");
    }

    @Test
    void anAliasIsANameOfItsDevice() {
        sql.run("create timeseries root.sg.d.a(x) INT32");

        assertThat(sql.failure("create timeseries root.sg.d.b(x) INT32"))
                .isEqualTo("505 Alias [x] for Path [root.sg.d.b] already exist");
        sql.run("alter timeseries root.sg.d.a upsert alias=y", "create timeseries root.sg.d.b(x) INT32");
        assertThat(sql.rows("show timeseries root.sg.d.y"))
                .singleElement()
                .asString()
                .startsWith("root.sg.d.a|y|");
    }

    @Test
    void tagsAndAttributesChange() {
        sql.run(
                "create timeseries root.sg.d.a INT32 tags(t=1) attributes(q=2)",
                "alter timeseries root.sg.d.a rename t to u",
                "alter timeseries root.sg.d.a set u=3",
                "alter timeseries root.sg.d.a add tags v=4",
                "alter timeseries root.sg.d.a drop q");

        assertThat(sql.rows("show timeseries root.sg.d.a"))
                .containsExactly("root.sg.d.a|null|root.sg|INT32|RLE|SNAPPY|{\"u\":\"3\",\"v\":\"4\"}|null|null|null");
        assertThat(sql.failure("alter timeseries root.sg.d.a add tags v=5"))
                .isEqualTo("507 TimeSeries [root.sg.d.a] already has the tag [v].");
        assertThat(sql.failure("alter timeseries root.sg.d.a set w=5"))
                .isEqualTo("507 TimeSeries [root.sg.d.a] does not have tag/attribute [w].");
    }

    @Test
    void whatWasDeletedComesBackWithoutItsValues() {
        sql.run("insert into root.sg.d(time,a,b) values(1,1,2)", "delete timeseries root.sg.d.a");
        sql.run("create timeseries root.sg.d.a TEXT", "insert into root.sg.d(time,a) values(2,'x')");

        assertThat(sql.rows("select a, b from root.sg.d")).containsExactly("1|null|2.0", "2|x|null");
    }

    @Test
    void theValuesOfAnAlignedTimeseriesKeepItFromBeingDeleted() {
        sql.run(
                "create aligned timeseries root.sg.d(a INT32, b INT32)",
                "insert into root.sg.d(time,a) aligned values(1,1)");

        assertThat(sql.failure("delete timeseries root.sg.d.a"))
                .isEqualTo("507 Delete timeseries [root.sg.d.a] failed when [delete data]");
    }

    @Test
    void nothingIsCalledLikeTheTime() {
        assertThat(sql.failure("create timeseries root.sg.d.`time` INT32"))
                .isEqualTo("509 root.sg.d.time is not a legal path, because time is an illegal name.");
        assertThat(sql.failure("insert into root.sg.d(time,`timestamp`) values(1,1)"))
                .isEqualTo("507 root.sg.d.timestamp is not a legal path, because timestamp is an illegal name.");
        assertThat(sql.rows("show devices")).isEmpty();
    }

    @Test
    void whatIsSaidAboutLeavingOutValuesFitsTogether() {
        assertThat(sql.failure("create timeseries root.sg.d.a with datatype=INT32, encoding=PLAIN, loss=sdt"))
                .isEqualTo(
                        "303 SDT compression deviation is required. Failed to create timeseries for path root.sg.d.a");
        assertThat(
                        sql.failure(
                                "create timeseries root.sg.d.a with datatype=INT32, loss=sdt, compdev=1, compmintime=5, compmaxtime=4"))
                .startsWith("303 SDT compression maximum time needs to be greater than compression minimum time");
    }

    @Test
    void thereAreDeepPathsButNoEndlessOnes() {
        sql.run("create timeseries root" + ".a".repeat(990) + " INT32");

        assertThat(sql.rows("count timeseries root.**")).containsExactly("1");
        assertThatThrownBy(() -> sql.run("create timeseries root" + ".b".repeat(2000) + " INT32"))
                .hasMessage("not emulated by Mimeseries: paths of more than 1000 nodes");
    }
}
