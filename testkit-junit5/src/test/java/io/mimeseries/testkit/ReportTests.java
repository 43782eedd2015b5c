package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.Event;

/** What a failed test tells, and which tests fail though nothing was thrown in them. */
class ReportTests {
    /** The stack has an end: a construct that stays without emulation. */
    private static final String NOT_EMULATED = "SELECT v FROM cpu WHERE " + "(".repeat(300) + "v = 1" + ")".repeat(300);

    private static List<Event> failures(Class<?> fixture) {
        return Fixtures.run(fixture).testEvents().failed().list();
    }

    @Test
    void aFailedTestShowsWhatClientsAskedFor() {
        var failures = failures(FailingTestCase.class);
        assertThat(failures).hasSize(1);
        var failure = Fixtures.throwable(failures.get(0));
        assertThat(failure).hasMessage("failed on purpose");
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(failure.getSuppressed()[0])
                .hasMessageContaining("what clients asked for")
                .hasMessageContaining("CREATE DATABASE home");
    }

    @Test
    void aTestFailsThatSwallowedNotEmulated() {
        var failures = failures(SwallowingTestCase.class);
        assertThat(failures).hasSize(1);
        assertThat(Fixtures.throwable(failures.get(0)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("@AllowUnsupported")
                .hasMessageContaining("not emulated by Mimeseries")
                .hasMessageContaining("nesting deeper than");
    }

    @Test
    void aTestThatAllowsTheUnsupportedPasses() {
        assertThat(failures(AllowingTestCase.class)).isEmpty();
    }

    /** Sends a query as an application does that ignores the answer. */
    static void ask(InfluxDbServer influxdb, String query) throws IOException, InterruptedException {
        var form = "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(influxdb.url() + "/query"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.body()).isNotNull();
    }

    /** Fixture. */
    @MimeseriesTest
    static class FailingTestCase {
        @Test
        void fails(InfluxDbServer influxdb) throws IOException, InterruptedException {
            ask(influxdb, "CREATE DATABASE home");
            fail("failed on purpose");
        }

        @Test
        void passes(InfluxDbServer influxdb) {
            assertThat(influxdb.journal().entries()).isEmpty();
        }
    }

    /** Fixture. */
    @MimeseriesTest
    static class SwallowingTestCase {
        @Test
        void swallows(InfluxDbServer influxdb) throws IOException, InterruptedException {
            ask(influxdb, NOT_EMULATED);
        }

        @Test
        void passes(InfluxDbServer influxdb) throws IOException, InterruptedException {
            ask(influxdb, "SHOW DATABASES");
        }
    }

    /** Fixture. */
    @MimeseriesTest
    static class AllowingTestCase {
        @Test
        @AllowUnsupported
        void swallows(InfluxDbServer influxdb) throws IOException, InterruptedException {
            ask(influxdb, NOT_EMULATED);
        }
    }
}
