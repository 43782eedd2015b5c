package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.iotdb.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sixty-four servers, sixteen of each database, in one JVM: none sees what another was told. */
@Timeout(120)
class ManyServersTests {
    private static final int SERVERS = 64;
    private static final int THREADS = 4;
    private static final int STEPS = 500;

    private final List<Subject> subjects = new ArrayList<>();

    @AfterEach
    void close() {
        subjects.forEach(subject -> subject.server.close());
    }

    @Test
    void noneSeesWhatAnotherWasTold() throws Exception {
        for (int i = 0; i < SERVERS; i++) {
            subjects.add(subject(i));
        }
        assertThat(subjects.stream().map(Subject::port)).doesNotHaveDuplicates();
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int thread = 0; thread < THREADS; thread++) {
                var random = new Random(thread);
                tasks.add(() -> {
                    for (int step = 0; step < STEPS; step++) {
                        subjects.get(random.nextInt(SERVERS)).step(random.nextInt(4));
                    }
                    return true;
                });
            }
            for (var done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
        for (var subject : subjects) {
            assertThat(subject.rows()).as(subject.toString()).isEqualTo(subject.written);
            assertThat(subject.server.journal().entries()).hasSize(subject.asked);
        }
    }

    private static Subject subject(int number) throws IOException {
        return switch (number % 4) {
            case 0 -> new OfInfluxDb();
            case 1 -> new OfIotDb();
            case 2 -> new OfRiakTs();
            default -> new OfTDengine();
        };
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A server and what is known of it. */
    private abstract static class Subject {
        final MimeseriesServer server;
        private final byte[] request;
        private int written;
        private int asked;

        /** @param request one that is answered, and stands in the journal then */
        Subject(ServerOptions options, byte[] request) throws IOException {
            server = MimeseriesServer.start(options.withSettings(new Settings()));
            this.request = request;
        }

        abstract void write(int number);

        abstract int rows();

        final int port() {
            return server.endpoints().get(0).port();
        }

        final synchronized void step(int kind) throws IOException {
            switch (kind) {
                case 0 -> {
                    server.reset();
                    written = 0;
                    asked = 0;
                }
                case 1 -> ask();
                default -> {
                    write(written);
                    written++;
                }
            }
        }

        private void ask() throws IOException {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
                socket.getOutputStream().write(request);
                assertThat(socket.getInputStream().read()).isNotNegative();
            }
            asked++;
        }

        @Override
        public String toString() {
            return server.endpoints().toString();
        }
    }

    private static final class OfInfluxDb extends Subject {
        OfInfluxDb() throws IOException {
            super(
                    ServerOptions.influxDbAlone().withSeeds(List.of(new Seed.Statements("CREATE DATABASE db"))),
                    ascii("GET /ping HTTP/1.1\r\nHost: x\r\n\r\n"));
        }

        @Override
        void write(int number) {
            var line = ascii("m v=1 " + number);
            server.influxDb().write(new WriteRequest("db", "", "", line, 0, line.length));
        }

        @Override
        int rows() {
            var series = server.influxDb()
                    .query(new QueryRequest("SELECT v FROM m", "db"))
                    .get(0)
                    .series();
            return series.isEmpty() ? 0 : series.get(0).rows();
        }
    }

    private static final class OfIotDb extends Subject {
        OfIotDb() throws IOException {
            super(
                    ServerOptions.iotDbAlone()
                            .withSeeds(
                                    List.of(new Seed.IotDbStatements(List.of("CREATE TIMESERIES root.db.d.v INT32")))),
                    new byte[] {0, 0, 0, 15, -128, 1, 0, 1, 0, 0, 0, 2, 'n', 'o', 0, 0, 0, 1, 0});
        }

        @Override
        void write(int number) {
            server.iotDb().rootSession().execute("INSERT INTO root.db.d(time, v) VALUES (" + number + ", 1)");
        }

        @Override
        int rows() {
            var rows = (Answer.Rows) server.iotDb().rootSession().execute("SELECT v FROM root.db.d");
            int count = 0;
            while (rows.batches().hasNext()) {
                count += rows.batches().next().size();
            }
            return count;
        }
    }

    private static final class OfRiakTs extends Subject {
        OfRiakTs() throws IOException {
            super(
                    ServerOptions.riakTsAlone()
                            .withSeeds(List.of(new Seed.RiakTsStatements(
                                    List.of("CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))")))),
                    new byte[] {0, 0, 0, 1, 1});
        }

        @Override
        void write(int number) {
            server.riakTs().query("INSERT INTO t VALUES (" + number + ")");
        }

        @Override
        int rows() {
            int count = 0;
            var keys = server.riakTs().listKeys("t");
            while (keys.hasNext()) {
                count += keys.next().size();
            }
            return count;
        }
    }

    private static final class OfTDengine extends Subject {
        OfTDengine() throws IOException {
            super(
                    ServerOptions.tdengineAlone()
                            .withSeeds(List.of(new Seed.TDengineStatements(List.of(
                                    "CREATE DATABASE db KEEP 36500", "CREATE TABLE db.t (ts TIMESTAMP, v INT)")))),
                    ascii("GET /-/ping HTTP/1.1\r\nHost: x\r\n\r\n"));
        }

        @Override
        void write(int number) {
            var time = 1_700_000_000_000L + number;
            server.tdengine().rootSession().execute("INSERT INTO db.t VALUES (" + time + ", 1)");
        }

        @Override
        int rows() {
            var rows = (io.mimeseries.tdengine.Answer.Rows)
                    server.tdengine().rootSession().execute("SELECT v FROM db.t");
            int count = 0;
            while (rows.batches().hasNext()) {
                count += rows.batches().next().size();
            }
            return count;
        }
    }
}
