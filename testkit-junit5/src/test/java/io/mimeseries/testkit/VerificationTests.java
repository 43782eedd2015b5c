package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.RequestFacts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients asked for is counted, and what came closest is shown. */
@MimeseriesTest
class VerificationTests {
    private final HttpClient client = HttpClient.newHttpClient();

    private void post(String url, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("User-Agent", "thermostat/1.0")
                .header("Authorization", "Basic cm9vdDp0YW9zZGF0YQ==")
                .POST(BodyPublishers.ofString(body))
                .build();
        client.send(request, BodyHandlers.discarding());
    }

    @Test
    void writesOfInfluxDb(InfluxDbServer influxdb, Journal journal) throws IOException, InterruptedException {
        influxdb.createDatabase("home");
        post(influxdb.url() + "/write?db=home&precision=ms", "cpu v=1 1\ncpu v=2 2");
        post(influxdb.url() + "/write?db=home", "cpu v=3 3");
        post(influxdb.url() + "/write?db=nosuch", "cpu v=3 3");
        var writes = assertThat(journal).writes();
        writes.count(3);
        writes.to("influxdb")
                .toDatabase("home")
                .withPrecision("ms")
                .withPoints(2)
                .count(1);
        writes.toDatabase("home").thatSucceeded().points(3).count(2);
        writes.thatFailedWith("database not found").toDatabase("nosuch").count(1);
        writes.byClient("thermostat").withOperation("POST /write").atLeast(3);
        writes.onConnection(writes.entries().get(0).connection()).atLeast(1);
        assertThat(journal).queries().none();
        assertThat(journal).hasNoUnsupported();
        assertThatThrownBy(() -> assertThat(journal).hasNoErrors())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "Expected none of errors; there are\n  influxdb POST /write nosuch, 9 bytes -> ERROR");
    }

    @Test
    void queriesOfInfluxDb(InfluxDbServer influxdb, Journal journal) throws IOException, InterruptedException {
        post(influxdb.url() + "/query?db=home&epoch=ms&q=SHOW+DATABASES", "");
        post(influxdb.url() + "/query?q=CREATE+DATABASE+home+WITH+SHARD+DURATION+1h", "");
        assertThat(journal)
                .queries()
                .toDatabase("home")
                .withPrecision("ms")
                .withStatement("SHOW DATABASES")
                .count(1);
        assertThat(journal).requests().withText("CREATE DATABASE").count(1);
        assertThat(journal).writes().none();
    }

    @Test
    void statementsAndLinesOfTDengine(TDengineServer tdengine, Journal journal)
            throws IOException, InterruptedException {
        post(tdengine.url() + "/rest/sql", "CREATE DATABASE power");
        post(tdengine.url() + "/rest/sql/power", "CREATE TABLE m (ts TIMESTAMP, v INT)");
        post(tdengine.url() + "/rest/sql/power", "INSERT INTO m VALUES (now, 1)");
        post(tdengine.url() + "/rest/sql/power", "SELECT * FROM m");
        post(tdengine.url() + "/influxdb/v1/write?db=power&precision=ms", "st,t1=a c1=3i64 1626006833639");
        assertThat(journal).hasNoErrors();
        var writes = assertThat(journal).writes().to("tdengine").toDatabase("power");
        writes.count(2);
        writes.withPrecision("ms").count(1);
        writes.withText("INSERT INTO m").count(1);
        assertThat(journal).queries().toDatabase("power").thatSucceeded().count(1);
    }

    private static JournalEntry entry(String product, String operation, String detail, RequestFacts facts) {
        return JournalEntry.answered(Instant.EPOCH, product, "127.0.0.1:1", operation, detail, Duration.ZERO, "")
                .about(facts);
    }

    @Test
    void devicesOfIotDbAndTablesOfRiakTs() {
        var journal = new Journal();
        journal.record(entry(
                "iotdb",
                "insertRecords",
                "",
                RequestFacts.writeTo("")
                        .withTargets(List.of("root.home.a", "root.home.b"))
                        .withPoints(2)));
        journal.record(entry(
                "riak-ts",
                "TsPutReq",
                "Rooms (3)",
                RequestFacts.writeTo("Rooms").withPoints(3)));
        var writes = assertThat(journal).writes();
        writes.toDatabase("root.home").points(2).count(1);
        writes.toDevice("root.home.b").count(1);
        writes.toDevice("root.hom").none();
        writes.toTable("Rooms").withPoints(3).count(1);
        writes.points(5);
    }

    @Test
    void aFailureShowsWhatCameClosest(InfluxDbServer influxdb, Journal journal)
            throws IOException, InterruptedException {
        influxdb.createDatabase("home");
        var expected = assertThat(journal).writes().toDatabase("home").withPrecision("ms");
        assertThatThrownBy(() -> expected.count(1))
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format("%nExpected 1 requests (kind <write>, database <home>, precision <ms>);%n"
                        + "there are 0%nclients asked for nothing else"));
        post(influxdb.url() + "/query?q=SHOW+DATABASES", "");
        post(influxdb.url() + "/write?db=other&precision=s", "cpu v=1 1");
        post(influxdb.url() + "/write?db=home&precision=s", "cpu v=1 1");
        var now = assertThat(journal).writes().toDatabase("home").withPrecision("ms");
        assertThatThrownBy(() -> now.count(1))
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format("%nExpected 1 requests (kind <write>, database <home>, precision <ms>);%n"
                        + "there are 0%n"
                        + "the closest is\n  influxdb POST /write home, 9 bytes -> OK\n"
                        + "      precision: expected <ms>, was <s>"));
        var none = assertThat(journal).writes().toDatabase("home");
        assertThatThrownBy(none::none)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected no requests (kind <write>, database <home>);")
                .hasMessageContaining("there are 1:\n  influxdb POST /write home, 9 bytes -> OK");
        assertThatThrownBy(() -> none.points(2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expected 2 points in requests (kind <write>, database <home>), not 1;");
    }

    @Test
    void nothingOfOtherTestsIsThere(InfluxDbServer influxdb, Journal journal) {
        assertThat(influxdb.journal()).isSameAs(journal).isEmpty();
    }
}
