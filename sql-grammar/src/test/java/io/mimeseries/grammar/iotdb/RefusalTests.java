package io.mimeseries.grammar.iotdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is of the language and refused before data is looked at: codes and texts of each version. */
class RefusalTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            kill query                                         | 700 This operation type is not supported
            settle root.a                                      | 700 This operation type is not supported
            select root.a.b from root.a                        | 507 Check metadata error: Path can not start with root in select clause.
            select a from root.b where not (root.b.a > 1)      | 507 Check metadata error: Path can not start with root in select clause.
            create timeseries root.a.b with encoding=RLE       | 507 Check metadata error: expecting datatype
            select count(1) from root.a                        | 701 Invalid function expression, all the arguments are constant operands: count(1)
            select a from root.b limit 0                       | 701 LIMIT <N>: N should be greater than 0.
            select a from root.b limit 3000000000              | 701 Out of range. LIMIT <N>: N should be Int32.
            select a as x, b as x from root.b                  | 701 duplicate alias in select clause
            select count(a) from root.b group by level=1, level=2 | 701 duplicated group by key: LEVEL
            select a from root.b#c                             | 701 b#c is illegal, unquoted node name can only consist of digits, characters and underscore, or start or end with wildcard
            insert into root.a(time,b) values(1)               | 701 the measurementList's size is not consistent with the valueList's size
            insert into root.a(b) values(1),(2)                | 701 need timestamps when insert multi rows
            create trigger t before delete on root.a as 'x'    | 701 Trigger does not support DELETE as TRIGGER_EVENT for now.
            select f(a,1='x') from root.b where a in (null)    | 305 [INTERNAL_SERVER_ERROR(305)] Exception occurred: "select f(a,1='x') from root.b where a in (null)". executeStatement failed. Unsupported constant operand: null
            select f(a,'x'=1) from root.b                      | 507 Check metadata error: Attributes of functions should be quoted with '' or ""
            select a from root.b order by time, time desc      | 701 ORDER BY: duplicate sort key 'TIME'
            create pipe p to s from (select a from root)       | 507 Check metadata error: Not support for this sql in pipe.
            """)
    void of10(String sql, String refusal) {
        assertThat(refusal(sql, GrammarVersion.V1_0)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            settle root.a                                      | 700 This operation type is not supported
            select root.a.b from root.a                        | 701 Path can not start with root in select clause.
            create timeseries root.a.b with encoding=RLE       | 701 Expecting datatype
            show timeseries where unit='c'                     | 701 unexpected filter key
            insert into root.a(time) values(1)                 | 701 InsertStatement should contain at least one measurement
            insert into root.a(time,b,timestamp) values(1,2,3) | 701 One row should only have one time value
            select count(a) from root.b group by session(1s), variation(a) | 701 Only one of group by time or group by variation/series/session can be supported at a time
            select count(a) from root.b group by condition(a)  | 701 Keep threshold in group by condition should be set
            select a from root.b fill(linear, 1s)              | 701 Only FILL(PREVIOUS) support specifying the time duration threshold.
            create timeseries root.a.b INT32 tags(a=b,a=c)     | 701 There's duplicate [a] in tag or attribute clause.
            select a from root.b order by statement            | 701 ORDER BY: sort key[STATEMENT] is not contained in '[TIME, DEVICE, TIMESERIES]'
            """)
    void of13(String sql, String refusal) {
        assertThat(refusal(sql, GrammarVersion.V1_3)).isEqualTo(refusal);
    }

    private static String refusal(String sql, GrammarVersion version) {
        var refused = assertThrows(IotDbSqlException.class, () -> IotDbSql.parse(sql, version));
        return refused.code() + " " + refused.text();
    }
}
