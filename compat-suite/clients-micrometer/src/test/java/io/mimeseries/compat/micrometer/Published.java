package io.mimeseries.compat.micrometer;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.influx.InfluxMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Publishes meters of each kind, and asks the server for what it has of them. */
final class Published {
    private static final long NOW_MILLIS = 1_500_000_000_123L;
    private static final List<String> STATEMENTS = List.of(
            "SHOW DATABASES",
            "SHOW RETENTION POLICIES ON mydb",
            "SHOW RETENTION POLICIES ON own_metrics",
            "SHOW FIELD KEYS ON mydb",
            "SHOW SERIES ON mydb",
            "SELECT * FROM mydb../.*/",
            "SHOW FIELD KEYS ON own_metrics",
            "SELECT * FROM own_metrics.for_ever./.*/");

    /** Stands still, so that every report is the same. */
    private static final Clock CLOCK = new Clock() {
        @Override
        public long wallTime() {
            return NOW_MILLIS;
        }

        @Override
        public long monotonicTime() {
            return NOW_MILLIS * 1_000_000;
        }
    };

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    Published(String url) {
        this.url = url;
    }

    void publish(Settings settings) {
        var registry = new InfluxMeterRegistry(settings, CLOCK);
        Gauge.builder("temperature.outside", () -> 21.5)
                .tags("room", "living room", "odd,key", "a=b,c")
                .register(registry);
        Gauge.builder("not.a.number", () -> Double.NaN).register(registry);
        registry.counter("requests", "method", "GET", "status", "200").increment(3);
        var timer = registry.timer("latency", "uri", "/api/\"x\"");
        timer.record(Duration.ofMillis(120));
        timer.record(Duration.ofMillis(80));
        DistributionSummary.builder("sizes")
                .baseUnit("bytes")
                .publishPercentiles(0.5)
                .register(registry)
                .record(1024);
        registry.more().longTaskTimer("tasks").start();
        // reports once, which creates the database
        registry.close();
    }

    /** The server's answers, byte for byte. */
    String stored() throws IOException, InterruptedException {
        var out = new StringBuilder();
        for (var statement : STATEMENTS) {
            var request = HttpRequest.newBuilder(
                            URI.create(url + "/query?q=" + URLEncoder.encode(statement, StandardCharsets.UTF_8)))
                    .build();
            out.append(statement)
                    .append("\n  ")
                    .append(http.send(request, BodyHandlers.ofString()).body());
        }
        return out.toString();
    }
}
