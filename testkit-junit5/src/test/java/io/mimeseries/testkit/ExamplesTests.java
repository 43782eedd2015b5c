package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code that {@code docs/testkit.md} shows: it compiles, runs, and is what the page says. */
class ExamplesTests {
    private static final Path PAGE = Path.of("../docs/testkit.md");
    private static final Path SOURCE = Path.of("src/test/java/io/mimeseries/testkit/ExamplesTests.java");

    @Test
    void thePageShowsThisCode() throws IOException {
        var source = withoutBlanks(Files.readString(SOURCE));
        var blocks = blocks(Files.readString(PAGE));
        assertThat(blocks)
                .hasSizeGreaterThan(6)
                .allSatisfy(block -> assertThat(source).contains(block));
    }

    private static List<String> blocks(String page) {
        var blocks = new ArrayList<String>();
        var parts = page.split("```", -1);
        for (int i = 1; i < parts.length; i += 2) {
            if (parts[i].startsWith("java\n")) {
                blocks.add(withoutBlanks(parts[i].substring("java\n".length())));
            }
        }
        return blocks;
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "").replace("\n", "");
    }

    @Test
    void theExamplesRun() {
        Fixtures.run(Thermostat.class, EachOnItsOwn.class, OlderSettings.class, Shared.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(9).failed(0));
    }

    private static void write(String url, String lines) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .POST(BodyPublishers.ofString(lines))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(204);
    }

    /** Fixture. */
    @MimeseriesTest
    @Seed(database = "home", lineProtocol = "room,name=hall temperature=18.5")
    static class Thermostat {
        @Injected
        private InfluxDbServer influxdb;

        @Test
        void storesReadings(Journal journal) throws IOException, InterruptedException {
            write(influxdb.url() + "/write?db=home&precision=ms", "room,name=kitchen temperature=21.5 1000");
            assertThat(influxdb)
                    .database("home")
                    .measurement("room")
                    .hasPoints(2)
                    .hasTagValue("name", "kitchen");
            assertThat(journal).writes().toDatabase("home").withPrecision("ms").count(1);
        }

        @Test
        void forgetsOldReadings(ManualClock clock) {
            influxdb.query("CREATE DATABASE garden WITH DURATION 1d");
            influxdb.seed("garden", "plot moisture=0.4");
            clock.advance(Duration.ofDays(9));
            assertThat(influxdb).database("garden").isEmpty();
        }

        @Test
        void goesBackAndForth() {
            var before = influxdb.snapshot();
            influxdb.query("DROP DATABASE home");
            influxdb.restore(before);
            assertThat(influxdb).database("home").measurement("room").hasPoints(1);
        }

        @Test
        void startsManyFromOneState() {
            var seeded = influxdb.snapshot();
            try (var other = InfluxDbServer.builder().startFrom(seeded).start()) {
                assertThat(other).database("home").measurement("room").hasPoints(1);
            }
        }

        @Test
        void storesReadingsAnywhere(InfluxDbServer influxdb) throws IOException, InterruptedException {
            influxdb.createDatabase("garden");
            write(influxdb.url() + "/write?db=" + influxdb.uniqueName("garden"), "plot moisture=0.4 1000000000");
            assertThat(influxdb).database("garden").measurement("plot").hasPoints(1);
        }

        @Test
        void startsSeveralAtOnce() {
            try (var servers = Servers.start(InfluxDbServer.builder().version("1.8.10"), RiakTsServer.builder())) {
                var riakTs = servers.get(RiakTsServer.class);
                riakTs.execute("CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))");
                assertThat(riakTs).hasOnlyTables("t");
            }
        }
    }

    /** Fixture. */
    @MimeseriesTest(lifecycle = Lifecycle.PER_METHOD)
    @Seed(server = RiakTsServer.class, sql = "CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))")
    @Seed(csv = """
        # riak-ts: t
        a
        7
        """)
    @Seed(method = "fill")
    static class EachOnItsOwn {
        static void fill(RiakTsServer riakTs) {
            riakTs.put("t", 8);
        }

        @Test
        void hasTheSeeds(RiakTsServer riakTs) {
            assertThat(riakTs).table("t").hasKey(7).hasKey(8);
        }
    }

    /** Fixture. */
    static class OlderSettings {
        @RegisterExtension
        static final MimeseriesExtension MIMESERIES = new MimeseriesExtension()
                .influxDb(influxdb -> influxdb.version("1.8.10").setting("max-series-per-database", 1000))
                .tdengine(tdengine -> tdengine.seed("CREATE DATABASE power"));

        @Test
        void areWhatTheClassSays(InfluxDbServer influxdb, TDengineServer tdengine) {
            assertThat(influxdb.version()).isEqualTo("1.8.10");
            assertThat(tdengine.query("SHOW DATABASES").rows()).contains(List.of("power"));
        }
    }

    /** Fixture. */
    @MimeseriesTest(lifecycle = Lifecycle.SHARED)
    static class Shared {
        @Test
        void startsEmpty(TDengineServer tdengine) {
            assertThat(tdengine).hasNoTable("power.meters");
        }
    }
}
