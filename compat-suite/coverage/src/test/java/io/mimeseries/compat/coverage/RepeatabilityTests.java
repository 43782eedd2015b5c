package io.mimeseries.compat.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same requests get the same bytes, whatever the machine's language and zone are; only date and request id differ. */
class RepeatabilityTests {
    private static final String LINES = """
            m,host=a,a=b,c=d a=1,b=2,f=1.5,x=3,y=4 1583020800000000000
            m,host=b a=2,b=3,f=1e21,x=-0.000001,y=1234567.125 1583020860000000000
            b,host=ıİ a=1 1583020800000000000
            c,host=a a=1,d="é" 1583020800000000001
            """;
    private static final List<String> ACCEPTED =
            List.of("application/json", "application/csv", "application/x-msgpack");
    /** Statements that ask for measured times and for the process. */
    private static final List<String> MEASURING = List.of("SHOW STATS", "SHOW DIAGNOSTICS", "EXPLAIN ANALYZE");

    private static List<String> expected = List.of();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeAll
    static void runOnce() throws IOException {
        expected = session();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void aSecondServerAnswersTheSame() throws IOException {
        assertThat(session()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kolkata", "ar-EG-u-nu-arab, America/St_Johns", "de-DE, Pacific/Apia"})
    void languageAndZoneChangeNothing(String language, String zoneId) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        assertThat(session()).isEqualTo(expected);
    }

    /** What a new server answers to every text of the corpus, in every format. */
    private static List<String> session() throws IOException {
        var clock = new ManualClock(Instant.parse("2020-03-01T01:00:00.000000001Z"));
        var options = ServerOptions.influxDbAlone()
                .withClock(clock)
                .withSeeds(List.of(new Seed.LineProtocol("db", LINES), new Seed.LineProtocol("d", LINES)));
        try (var server = MimeseriesServer.start(options);
                var socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        server.influxDbEndpoint().port())) {
            var requests = new StringBuilder();
            for (var text : texts()) {
                for (var type : ACCEPTED) {
                    requests.append(request(text, type, ""));
                }
            }
            requests.append(request("SHOW DATABASES", ACCEPTED.get(0), "Connection: close\r\n"));
            var sender = new Thread(() -> send(socket, requests));
            sender.setDaemon(true);
            sender.start();
            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return withoutDates(answers);
        }
    }

    private static List<String> texts() {
        return CoverageList.texts().stream()
                .filter(text -> MEASURING.stream().noneMatch(text.toUpperCase(Locale.ROOT)::contains))
                .toList();
    }

    private static String request(String text, String accept, String header) {
        return "POST /query?db=db&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + " HTTP/1.1\r\nHost: x\r\n"
                + "Content-Length: 0\r\nAccept: " + accept + "\r\n" + header + "\r\n";
    }

    private static void send(Socket socket, CharSequence requests) {
        try {
            socket.getOutputStream().write(requests.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> withoutDates(String answers) {
        var lines = new ArrayList<String>();
        for (var line : answers.split("\n", -1)) {
            if (!line.startsWith("Date: ") && !line.contains("Request-Id: ")) {
                lines.add(line);
            }
        }
        assertThat(lines).hasSizeGreaterThan(ACCEPTED.size() * texts().size());
        return lines;
    }
}
