package io.mimeseries.iotdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Clock;
import org.junit.jupiter.api.Test;

/** Functions as queries call them; rows and answers are those of the recorded cases of the real server. */
class FunctionTests {
    private final Sql sql = sql(IotDbVersion.V1_0_1);

    private static Sql sql(IotDbVersion version) {
        var sql = new Sql(new IotDb(version, Clock.system()));
        sql.run(
                "create timeseries root.sg1.d1.s1 INT32",
                "create timeseries root.sg1.d1.s3 FLOAT",
                "create timeseries root.sg1.d1.s6 TEXT",
                "insert into root.sg1.d1(time,s1,s3,s6) values(1,1,0.5,'Abc')",
                "insert into root.sg1.d1(time,s1,s3,s6) values(2,-2,1.5,'hello world')",
                "insert into root.sg1.d1(time,s1,s3,s6) values(3,3,2.25,' pad ')",
                "insert into root.sg1.d1(time,s3) values(4,-3.5)",
                "insert into root.sg1.d1(time,s1,s6) values(6,8,'12.5')");
        return sql;
    }

    @Test
    void functionsOfOneRow() {
        assertThat(sql.rows("select sign(s3), floor(s3) from root.sg1.d1"))
                .containsExactly("1|1.0|0.0", "2|1.0|1.0", "3|1.0|2.0", "4|-1.0|-4.0");
        assertThat(sql.rows("select upper(s6), trim(s6), concat(s6,'target1'='IoT') from root.sg1.d1 where time=3"))
                .containsExactly("3| PAD |pad| pad IoT");
        assertThat(sql.rows("select string_contains(s6,'s'='l') from root.sg1.d1 where time<3"))
                .containsExactly("1|false", "2|true");
    }

    @Test
    void functionsOfPairsOfRows() {
        assertThat(sql.rows("select difference(s1) from root.sg1.d1")).containsExactly("2|-3", "3|5", "6|5");
        assertThat(sql.rows("select time_difference(s1) from root.sg1.d1")).containsExactly("2|1", "3|1", "6|3");
        assertThat(sql.rows("select derivative(s1) from root.sg1.d1"))
                .containsExactly("2|-3.0", "3|5.0", "6|1.6666666666666667");
    }

    @Test
    void functionsThatKeepSomePoints() {
        assertThat(sql.rows("select top_k(s3,'k'='1') from root.sg1.d1")).containsExactly("3|2.25");
        assertThat(sql.rows("select bottom_k(s1,'k'='1') from root.sg1.d1")).containsExactly("2|-2");
        assertThat(sql.rows("select equal_size_bucket_agg_sample(s1,'type'='avg','proportion'='0.5') from root.sg1.d1"))
                .containsExactly("1|-0.5", "3|5.5");
    }

    @Test
    void functionsWithinExpressions() {
        assertThat(sql.rows("select s1 + difference(s1) * 2 from root.sg1.d1"))
                .containsExactly("2|-8.0", "3|13.0", "6|18.0");
        assertThat(sql.rows("select s1 > 2 and s3 > 1 from root.sg1.d1"))
                .containsExactly("1|false", "2|false", "3|true", "4|false", "6|null");
    }

    @Test
    void refusesWhatTheRealServerRefuses() {
        assertThat(sql.failure("select nosuchfunc(s1) from root.sg1.d1"))
                .isEqualTo("701 Error occurred during inferring UDF data type: \njava.lang.RuntimeException: "
                        + "Failed to reflect UDF instance, because UDF NOSUCHFUNC has not been registered.");
        assertThat(sql.failure("select const(s1) from root.sg1.d1"))
                .isEqualTo("701 Error occurred during inferring UDF data type: \n"
                        + "org.apache.iotdb.udf.api.exception.UDFAttributeNotProvidedException: "
                        + "attribute \"value\" is required but was not provided.");
        assertThat(sql.failure("select ln(-1) from root.sg1.d1"))
                .isEqualTo("701 Invalid function expression, all the arguments are constant operands: ln(-1)");
        assertThat(sql.failure("select s1 = s6 from root.sg1.d1"))
                .isEqualTo("701 Invalid input expression data type. expression: root.sg1.d1.s1, "
                        + "actual data type: INT32, expected data type(s): [TEXT].");
    }

    @Test
    void laterFunctionsAreLater() {
        var later = sql(IotDbVersion.V1_3_2);

        assertThat(sql.failure("select diff(s1) from root.sg1.d1")).contains("UDF DIFF has not been registered");
        assertThat(later.rows("select diff(s1) from root.sg1.d1 where time<4"))
                .containsExactly("1|null", "2|-3.0", "3|5.0");
        assertThat(later.rows("select cast(s1 as DOUBLE), replace(s6,'l','L') from root.sg1.d1 where time=2"))
                .containsExactly("2|-2.0|heLLo worLd");
        assertThat(later.rows("select case when s1>2 then 'many' else 'few' end from root.sg1.d1 where time<4"))
                .containsExactly("1|few", "2|few", "3|many");
    }

    @Test
    void createdFunctionsAreOtherNames() {
        sql.run("create function f1 as 'org.apache.iotdb.commons.udf.builtin.UDTFFloor'");

        assertThat(sql.rows("select f1(s3) from root.sg1.d1 where time=3")).containsExactly("3|2.0");
        assertThat(sql.rows("show functions"))
                .contains("F1|external UDTF|org.apache.iotdb.commons.udf.builtin.UDTFFloor");
        assertThat(sql.failure("create function f as 'x.Y'"))
                .isEqualTo("1200 Failed to load class 'x.Y', because it's not found in jar file: null");
        sql.run("drop function f1");
        assertThat(sql.failure("select f1(s3) from root.sg1.d1")).contains("UDF F1 has not been registered");
    }
}
