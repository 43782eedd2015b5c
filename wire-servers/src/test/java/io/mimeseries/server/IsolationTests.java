package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers in one JVM share nothing: not data, settings, clock, journal or port. */
@Timeout(120)
class IsolationTests {
    private static final int SERVERS = 8;
    private static final int THREADS = 4;
    private static final int STEPS = 150;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Subject> subjects = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        for (int i = 0; i < SERVERS; i++) {
            subjects.add(new Subject(i));
        }
    }

    @AfterEach
    void stop() {
        subjects.forEach(subject -> subject.server.close());
    }

    @Test
    void interleavedWorkOnOneLeavesTheOthersAlone() throws Exception {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int thread = 0; thread < THREADS; thread++) {
                var random = new Random(thread);
                tasks.add(() -> work(random));
            }
            for (var done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
        for (var subject : subjects) {
            subject.check();
        }
        assertThat(subjects.stream().map(one -> one.server.influxDbEndpoint().port()))
                .doesNotHaveDuplicates();
        assertThat(subjects.stream().map(one -> one.server.instance())).doesNotHaveDuplicates();
    }

    private boolean work(Random random) throws Exception {
        for (int step = 0; step < STEPS; step++) {
            var subject = subjects.get(random.nextInt(SERVERS));
            synchronized (subject) {
                switch (random.nextInt(6)) {
                    case 0 -> subject.advance();
                    case 1 -> subject.set(random.nextInt(1_000));
                    case 2 -> subject.restart();
                    default -> subject.write();
                }
            }
        }
        return true;
    }

    /** A server and what is known of it. */
    private final class Subject {
        private final String database;
        private final ManualClock clock;
        private final MimeseriesServer server;
        private int written;
        private int requests;
        private long bodySize = 25_000_000;

        Subject(int number) throws IOException {
            database = "db" + number;
            clock = new ManualClock(Instant.parse("2020-01-01T00:00:00Z").plus(Duration.ofDays(number)));
            server = MimeseriesServer.start(ServerOptions.influxDbAlone()
                    .withClock(clock)
                    .withSeeds(List.of(new Seed.LineProtocol(database, "seed v=1 1"))));
        }

        void write() throws Exception {
            clock.advance(Duration.ofNanos(1));
            assertThat(send("/write?db=" + database, "m v=" + written)).isEmpty();
            written++;
            assertThat(send("/query?db=" + database + "&epoch=ns&q=SELECT+last(v)+FROM+m", ""))
                    .contains("[[" + nanoseconds() + "," + (written - 1) + "]]");
        }

        void advance() {
            clock.advance(Duration.ofSeconds(1L + written));
        }

        void set(int bytes) {
            bodySize = 1_000L + bytes;
            server.settings().set(Settings.INFLUXDB_MAX_BODY_SIZE, String.valueOf(bodySize));
        }

        /** All but the clock's time. */
        void restart() {
            server.reset();
            written = 0;
            requests = 0;
            bodySize = 25_000_000;
        }

        void check() throws Exception {
            assertThat(server.journal().entries()).hasSize(requests);
            assertThat(server.settings().number(Settings.INFLUXDB_MAX_BODY_SIZE))
                    .isEqualTo(bodySize);
            assertThat(send("/query?q=SHOW+DATABASES", "")).contains("\"values\":[[\"" + database + "\"]]");
            var counted = send("/query?db=" + database + "&q=SELECT+count(v)+FROM+m", "");
            if (written == 0) {
                assertThat(counted).doesNotContain("series");
            } else {
                assertThat(counted).contains("\"1970-01-01T00:00:00Z\"," + written + "]");
            }
        }

        private long nanoseconds() {
            var now = clock.now();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        private String send(String path, String body) throws Exception {
            requests++;
            var request = HttpRequest.newBuilder(
                            URI.create(server.influxDbEndpoint().url() + path))
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
