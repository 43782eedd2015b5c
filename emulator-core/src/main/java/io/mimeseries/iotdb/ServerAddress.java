package io.mimeseries.iotdb;

/** Where clients find a server. */
public record ServerAddress(String host, int port) {
    /** The real server's, unless it is told otherwise. */
    public static final ServerAddress DEFAULT = new ServerAddress("127.0.0.1", 6667);
}
