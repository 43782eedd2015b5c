package io.mimeseries.compat.programs;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the programs find an InfluxDB on the loopback interface: the runnable jar, or the real one. */
public sealed interface Server extends AutoCloseable permits RunnableJar, Influxd {
    String host();

    int port();

    /** Where datagrams go; 0 if the server takes none. */
    int udpPort();

    /** What it speaks TLS with; null if it does not. */
    @Nullable
    TlsFiles tls();

    default String url() {
        return (tls() == null ? "http://" : "https://") + host() + ":" + port();
    }

    @Override
    void close() throws IOException;
}
