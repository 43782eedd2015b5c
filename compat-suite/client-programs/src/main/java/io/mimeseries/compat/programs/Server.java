package io.mimeseries.compat.programs;

import java.io.IOException;

/** Where the programs find an InfluxDB on the loopback interface: the runnable jar, or the real one. */
public sealed interface Server extends AutoCloseable permits RunnableJar, Influxd {
    String host();

    int port();

    /** Where datagrams go; 0 if the server takes none. */
    int udpPort();

    default String url() {
        return "http://" + host() + ":" + port();
    }

    @Override
    void close() throws IOException;
}
