package io.mimeseries.server.influxdb;

import io.mimeseries.server.influxdb.auth.AuthSettings;
import java.net.InetAddress;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the HTTP interface; the limits are asked for at each request.
 *
 * @param bind the address to listen on
 * @param port 0 for any free one
 * @param maxBodySize bytes of a request body before gzip is removed; the real server's {@code max-body-size}
 * @param maxRowLimit rows of an answer that is not chunked, 0 for no limit; the real server's {@code max-row-limit}
 * @param auth who may send requests
 * @param tls null for plain HTTP
 */
public record InfluxDbHttpOptions(
        InetAddress bind,
        int port,
        LongSupplier maxBodySize,
        IntSupplier maxRowLimit,
        AuthSettings auth,
        @Nullable SSLContext tls) {
    public static final InfluxDbHttpOptions DEFAULT = new InfluxDbHttpOptions(
            InetAddress.getLoopbackAddress(), 0, () -> 25_000_000, () -> 0, AuthSettings.OFF, null);

    public InfluxDbHttpOptions withBind(InetAddress newBind) {
        return new InfluxDbHttpOptions(newBind, port, maxBodySize, maxRowLimit, auth, tls);
    }

    public InfluxDbHttpOptions withPort(int newPort) {
        return new InfluxDbHttpOptions(bind, newPort, maxBodySize, maxRowLimit, auth, tls);
    }

    public InfluxDbHttpOptions withMaxBodySize(LongSupplier bytes) {
        return new InfluxDbHttpOptions(bind, port, bytes, maxRowLimit, auth, tls);
    }

    public InfluxDbHttpOptions withMaxRowLimit(IntSupplier rows) {
        return new InfluxDbHttpOptions(bind, port, maxBodySize, rows, auth, tls);
    }

    public InfluxDbHttpOptions withAuth(AuthSettings newAuth) {
        return new InfluxDbHttpOptions(bind, port, maxBodySize, maxRowLimit, newAuth, tls);
    }

    public InfluxDbHttpOptions withTls(@Nullable SSLContext context) {
        return new InfluxDbHttpOptions(bind, port, maxBodySize, maxRowLimit, auth, context);
    }
}
