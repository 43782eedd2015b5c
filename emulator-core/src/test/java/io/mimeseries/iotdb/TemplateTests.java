package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The six documented calls that the real server refuses, and what the vectors show in part only. */
class TemplateTests {
    private static final TemplateRequest GPS =
            new TemplateRequest("t", false, List.of(node("", "speed"), node("gps", "lat"), node("gps", "lon")));

    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, Clock.system());
    private final IotDbSession session = database.rootSession();
    private final Sql sql = new Sql(database);

    private static TemplateRequest.Node node(String prefix, String name) {
        return new TemplateRequest.Node(prefix, false, name, DataType.FLOAT.code(), 0, 1);
    }

    @Test
    void answersWhatItContains() {
        session.createSchemaTemplate(GPS);

        assertThat(session.querySchemaTemplate("t", 0, null).count()).isEqualTo(3);
        assertThat(session.querySchemaTemplate("t", 1, "gps").result()).isFalse();
        assertThat(session.querySchemaTemplate("t", 1, "gps.lat").result()).isTrue();
        assertThat(session.querySchemaTemplate("t", 2, "gps").result()).isTrue();
        assertThat(session.querySchemaTemplate("t", 2, "gp").result()).isFalse();
    }

    @Test
    void changesOnTheDevicesThatUseIt() {
        session.createSchemaTemplate(GPS);
        sql.run(
                "create database root.sg",
                "set schema template t to root.sg",
                "insert into root.sg.d(time,speed) values(1,2)");
        session.appendSchemaTemplate("t", false, List.of(node("", "height")));
        session.pruneSchemaTemplate("t", "gps");

        assertThat(sql.rows("show nodes in schema template t"))
                .containsExactly("speed|FLOAT|PLAIN|SNAPPY", "height|FLOAT|PLAIN|SNAPPY");
        assertThat(sql.rows("count timeseries root.sg.**")).containsExactly("2");
        assertThat(sql.rows("select speed, height from root.sg.d")).containsExactly("1|2.0|null");
    }

    @Test
    void isRefusedWhereTheSettingsAskForIt() {
        var strict = new IotDb(IotDbVersion.V1_0_1, Clock.system(), new Journal(), () -> new IotDbSettings(true))
                .rootSession();
        strict.createSchemaTemplate(GPS);

        assertThat(strict.querySchemaTemplate("t", 0, null))
                .isEqualTo(new TemplateAnswer(
                        new Status(300, "COUNT_MEASUREMENTShas not been supported."), 0, null, null, null));
    }

    @Test
    void excludesTimeseriesOfTheSameName() {
        sql.run("create schema template t (a INT32)", "create database root.sg", "set schema template t to root.sg");

        assertThat(sql.failure("create timeseries root.sg.d.a INT32"))
                .isEqualTo("516 Path [root.sg.d.a] overlaps with [t] on [a]");
        sql.run("create timeseries root.sg.d.b INT32");
        assertThat(sql.failure("unset schema template t from root.sg.d")).isEqualTo("513 No template on root.sg.d");
        assertThat(sql.failure("deactivate schema template t from root.sg.d"))
                .isEqualTo("524 Target schema Template is not activated on any path matched by given path pattern");
    }
}
