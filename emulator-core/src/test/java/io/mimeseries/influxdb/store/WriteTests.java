package io.mimeseries.influxdb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.WriteRequest;
import org.junit.jupiter.api.Test;

/** What InfluxDB 1.6.7 stores and answers: vectors write-0061 to write-0207, and sequences asked of the real server. */
class WriteTests {
    private final Stores stores = new Stores();

    @Test
    void mergesPointsOfOneSeriesAndTime() {
        assertThat(stores.write("cpu,b=2,a=1 v=1,v=2 1\ncpu,a=1,b=2 w=3i 1")).isEmpty();
        assertThat(stores.write("cpu,a=1,b=2 v=4 1")).isEmpty();

        assertThat(stores.rows()).containsExactly("cpu,a=1,b=2 v 1 4.0", "cpu,a=1,b=2 w 1 3");
    }

    @Test
    void takesTheClockForPointsWithoutTime() {
        assertThat(stores.write("", "m", "cpu v=1")).isEmpty();

        assertThat(stores.rows()).containsExactly("cpu v 1583022600000000000 1.0");
    }

    @Test
    void writesTheGoodLines() {
        assertThat(stores.write("bad\nbad2\ngood v=2 2"))
                .isEqualTo("partial write: unable to parse 'bad': missing fields\n"
                        + "unable to parse 'bad2': missing fields dropped=0");
        assertThat(stores.write("bad")).isEqualTo("unable to parse 'bad': missing fields");
        assertThat(stores.write("# nothing\n\n")).isEmpty();

        assertThat(stores.rows()).containsExactly("good v 2 2.0");
    }

    @Test
    void looksForDatabaseAndPolicy() {
        var request = new WriteRequest("nodb", "", "", new byte[0], 0, 0);

        assertThatThrownBy(() -> stores.store.write(request))
                .hasMessage("database not found: \"nodb\"")
                .extracting(e -> ((InfluxDbException) e).kind())
                .isEqualTo(InfluxDbException.Kind.NOT_FOUND);
        assertThatThrownBy(() -> stores.store.write(new WriteRequest("", "", "", new byte[0], 0, 0)))
                .hasMessage("database is required");
        assertThat(stores.write("nope", "", "")).isEqualTo("retention policy not found: nope");
        // nothing could be read, so the policy is not asked for
        assertThat(stores.write("nope", "", "bad")).isEqualTo("unable to parse 'bad': missing fields");
    }

    @Test
    void dropsPointsWhoseTypeConflictsWithTheShard() {
        stores.write("cpu v=1,w=1i 1");

        assertThat(stores.write("cpu x=1,v=2i,w=2 2\ncpu v=3 3\ncpu,h=a w=t 4"))
                .isEqualTo("partial write: field type conflict: input field \"v\" on measurement \"cpu\""
                        + " is type integer, already exists as type float dropped=2");
        assertThat(stores.rows()).containsExactly("cpu v 1 1.0", "cpu w 1 1", "cpu v 3 3.0");
        // the series of a dropped point stays, a new field beside the conflict does not
        assertThat(stores.series()).containsExactly("cpu", "cpu,h=a");
        assertThat(stores.fields("cpu")).containsExactly("v DOUBLE", "w LONG");
    }

    @Test
    void keepsTypesByShard() {
        assertThat(stores.write("cpu v=1 1\ncpu v=2i 999999999999999999")).isEmpty();

        assertThat(stores.rows()).containsExactly("cpu v 1 1.0", "cpu v 999999999999999999 2");
        assertThat(stores.fields("cpu")).containsExactly("v DOUBLE", "v LONG");
    }

    @Test
    void storesNothingIfPointsConflictInANewShard() {
        assertThat(stores.write("good u=1,v=1 1\ngood w=1,v=\"s\",x=1 2")).isEqualTo("field type conflict");

        assertThat(stores.rows()).isEmpty();
        assertThat(stores.fields("good")).containsExactly("u DOUBLE", "v DOUBLE", "w DOUBLE");
    }

    /** The real server tries again, and then the fields of the first attempt are there. */
    @Test
    void dropsTheLaterPointsIfPointsConflictInAnOldShard() {
        stores.write("old v=1 1");

        assertThat(stores.write("m v=t 3\nm v=1,w=1 1\nm w=2i 5"))
                .isEqualTo("partial write: field type conflict: input field \"v\" on measurement \"m\""
                        + " is type float, already exists as type boolean dropped=1");
        assertThat(stores.rows()).containsExactly("m v 3 true", "m w 5 2", "old v 1 1.0");
    }

    @Test
    void forgetsPointsWithATimeTagOnTheSecondAttempt() {
        stores.write("old v=1 1");

        assertThat(stores.write("b,time=1 y=1 3\na w=1 2\na x=7i,v=1,x=1 2\na w=1 4"))
                .isEqualTo("partial write: field type conflict: input field \"x\" on measurement \"a\""
                        + " is type float, already exists as type integer dropped=1");
    }

    @Test
    void refusesTagsAndFieldsCalledTime() {
        assertThat(stores.write("cpu time=1 1\ncpu,time=x v=1 1\ncpu time=1,v=2 1"))
                .isEqualTo("partial write: invalid tag key: input tag \"time\" on measurement \"cpu\" is invalid"
                        + " dropped=2");
        assertThat(stores.write("mem time=1 1"))
                .isEqualTo("partial write: invalid field name: input field \"time\" on measurement \"mem\" is invalid"
                        + " dropped=1");
        assertThat(stores.rows()).containsExactly("cpu v 1 2.0");
        assertThat(stores.series()).containsExactly("cpu", "mem");
    }

    @Test
    void dropsPointsBeyondRetention() {
        var now = stores.clock.nanoseconds();

        assertThat(stores.write("hour", "", "a v=1 1\na v=2\na v=3 " + (now - 3_600_000_000_001L)))
                .isEqualTo("partial write: points beyond retention policy dropped=2");
        assertThat(stores.rows("hour")).containsExactly("a v " + now + " 2.0");
        // a conflict in a shard is told first
        assertThat(stores.write("hour", "", "a v=1 1\na v=2i\nbad")).contains("field type conflict");
    }

    /** The shard group that another point made covers it. */
    @Test
    void keepsAnOldPointInTheShardOfAYoungOne() {
        stores.clock.advance(java.time.Duration.ofMinutes(70));
        var old = stores.clock.nanoseconds() - 3_700_000_000_000L;
        var young = old + 200_000_000_000L;

        assertThat(stores.write("hour", "", "a v=1 " + old)).endsWith("dropped=1");
        assertThat(stores.write("hour", "", "a v=1 " + old + "\na v=2 " + young))
                .isEmpty();
    }

    @Test
    void cannotKeepAFieldNameThatIsNoUtf8() {
        var body = new byte[] {'m', ' ', (byte) 0xff, '=', '1', ' ', '1'};
        var request = new WriteRequest("db", "", "", body, 0, body.length);

        assertThatThrownBy(() -> stores.store.write(request))
                .hasMessage("proto: field \"tsdb.Field.Name\" contains invalid UTF-8");
        stores.store.write(request);
        assertThat(stores.rows()).containsExactly("m \ufffd 1 1.0");
    }

    @Test
    void reportsBytesAsTheyCame() {
        var body = new byte[] {'b', (byte) 0xff};

        assertThatThrownBy(() -> stores.store.write(new WriteRequest("db", "", "", body, 0, body.length)))
                .hasMessage("unable to parse 'b\ufffd': missing fields")
                .extracting(e -> ((InfluxDbException) e).bytes()[18])
                .isEqualTo((byte) 0xff);
    }

    @Test
    void countsShardsUpOverAllPolicies() {
        stores.write("a v=1 1\na v=1 999999999999999999");
        stores.write("hour", "", "a v=1");
        stores.write("a v=1");

        var database = stores.store.catalog().requireDatabase("db");
        assertThat(database.requirePolicy("").shardGroups())
                .extracting(group -> group.shardId())
                .containsExactly(1L, 2L, 4L);
        assertThat(database.requirePolicy("hour").shardGroups())
                .extracting(group -> group.id())
                .containsExactly(3L);
    }
}
