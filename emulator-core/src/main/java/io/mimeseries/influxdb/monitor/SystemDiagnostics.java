package io.mimeseries.influxdb.monitor;

import io.mimeseries.engine.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The build, the machine and the process; times are those of the emulator's clock. */
final class SystemDiagnostics implements DiagnosticsSource {
    private final String version;
    private final Clock clock;
    private final Instant started;

    SystemDiagnostics(String version, Clock clock) {
        this.version = version;
        this.clock = clock;
        this.started = clock.now();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        var now = clock.now();
        return List.of(
                // as Debian's build of the real server says it
                new Diagnostic(
                        "build",
                        Map.of("Branch", "unknown", "Build Time", "", "Commit", "unknown", "Version", version)),
                new Diagnostic("network", Map.of("hostname", hostName())),
                new Diagnostic(
                        "runtime",
                        Map.of(
                                "GOARCH",
                                System.getProperty("os.arch", ""),
                                "GOMAXPROCS",
                                (long) Runtime.getRuntime().availableProcessors(),
                                "GOOS",
                                System.getProperty("os.name", "").toLowerCase(Locale.ROOT),
                                "version",
                                "java" + System.getProperty("java.version", ""))),
                new Diagnostic(
                        "system",
                        Map.of(
                                "PID",
                                ProcessHandle.current().pid(),
                                "currentTime",
                                now,
                                "started",
                                started,
                                "uptime",
                                Duration.between(started, now))));
    }

    /** What the environment calls the machine: to ask the network for it could mean to wait for the network. */
    private static String hostName() {
        var name = System.getenv("HOSTNAME");
        name = name == null ? System.getenv("COMPUTERNAME") : name;
        return name == null ? "localhost" : name;
    }
}
