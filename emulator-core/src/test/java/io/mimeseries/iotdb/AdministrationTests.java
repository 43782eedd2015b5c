package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import org.junit.jupiter.api.Test;

class AdministrationTests {
    private final IotDb database = new IotDb(IotDbVersion.V1_0_1, Clock.system());
    private final Sql sql = new Sql(database);

    /** Scenarios-080 for what is new; 600 is what the check itself answers. */
    @Test
    void aReadOnlyServerTakesNoRows() {
        sql.run("insert into root.a.d(time,s) values(1,1)", "set system to readonly");

        assertThat(sql.failure("insert into root.a.d(time,t) values(1,1)"))
                .isEqualTo("305 org.apache.iotdb.commons.exception.IoTDBException: "
                        + "Fail to do non-query operations because system is read-only.");
        assertThat(sql.failure("insert into root.a.d(time,s) values(2,2)"))
                .isEqualTo("600 Fail to do non-query operations because system is read-only.");
        assertThat(sql.failure("delete from root.a.d.s")).startsWith("600 ");
        assertThat(sql.rows("select s from root.a.d")).containsExactly("1|1.0");

        sql.run("set system to running", "insert into root.a.d(time,s) values(2,2)");
        assertThat(sql.rows("select s from root.a.d")).hasSize(2);
    }

    @Test
    void flushNamesTheDatabasesThatAreMissing() {
        sql.run("create database root.a", "flush", "flush root.a");
        assertThat(sql.failure("flush root.nosuch")).isEqualTo("500 storageGroup root.nosuch does not exist");
    }

    @Test
    void aServerSaysWhatItIsAndWhereItIs() {
        database.setAddress(new ServerAddress("127.0.0.1", 7777));
        sql.run("insert into root.a.d(time,s) values(1,1)", "insert into root.a.d(time,s) values(700000000,1)");

        assertThat(sql.rows("show version")).containsExactly("1.0.1|ff6de90");
        assertThat(sql.rows("show datanodes")).containsExactly("1|Running|127.0.0.1|7777|1|1");
        assertThat(sql.rows("show regions"))
                .containsExactly(
                        "0|SchemaRegion|Running|root.a|1|0|1|127.0.0.1|7777|Leader",
                        "1|DataRegion|Running|root.a|1|2|1|127.0.0.1|7777|Leader");
    }

    @Test
    void loadFindsNoFile() {
        assertThat(sql.failure("load '/nosuch'"))
                .isEqualTo("507 Check metadata error: Can not find /nosuch on this machine, "
                        + "notice that load can only handle files on this machine.");
    }
}
