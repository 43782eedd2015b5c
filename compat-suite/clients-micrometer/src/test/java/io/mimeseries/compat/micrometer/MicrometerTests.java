package io.mimeseries.compat.micrometer;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Server;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class MicrometerTests {
    @TestFactory
    Stream<DynamicTest> micrometerRegistryInflux() throws IOException, InterruptedException {
        return ClientPrograms.tests(
                "micrometer-registry-influx",
                List.of("default_settings", "own_policy", "without_database"),
                work -> MicrometerTests::run);
    }

    private static String run(String program, Server server) throws IOException, InterruptedException {
        var published = new Published(server.url());
        switch (program) {
            case "default_settings" -> published.publish(Settings.of(server.url()));
            case "own_policy" ->
                published.publish(Settings.of(server.url())
                        .with("db", "own_metrics")
                        .with("retentionPolicy", "for_ever")
                        .with("retentionDuration", "INF")
                        .with("retentionShardDuration", "4w")
                        .with("retentionReplicationFactor", "1")
                        .with("consistency", "all")
                        .with("compressed", "false"));
            case "without_database" ->
                published.publish(Settings.of(server.url()).with("autoCreateDb", "false"));
            default -> throw new IllegalArgumentException("no program " + program);
        }
        return published.stored();
    }
}
