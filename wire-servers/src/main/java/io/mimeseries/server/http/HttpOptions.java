package io.mimeseries.server.http;

import java.time.Duration;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Bounds and sizes of a listener.
 *
 * @param maxBodySize bytes of a request body before a content encoding is removed, asked for at each request; more is answered 413 and
 *     the connection closed
 * @param maxHeaderSize bytes of the request line and all headers together
 * @param maxHeaders the number of headers
 * @param idleTimeout after which a connection is closed that sends or takes nothing while a request is under way
 * @param ioThreads threads that read and write; two connections of one thread do not wait for each other
 * @param workers threads that run the handler when it may take long
 * @param tls what the port speaks TLS with, null for plain HTTP
 */
public record HttpOptions(
        LongSupplier maxBodySize,
        int maxHeaderSize,
        int maxHeaders,
        Duration idleTimeout,
        int ioThreads,
        int workers,
        @Nullable SSLContext tls) {
    public static final HttpOptions DEFAULT =
            new HttpOptions(() -> 25_000_000, 1 << 20, 250_000, Duration.ofSeconds(10), 2, 4, null);

    public HttpOptions withMaxBodySize(LongSupplier bytes) {
        return new HttpOptions(bytes, maxHeaderSize, maxHeaders, idleTimeout, ioThreads, workers, tls);
    }

    public HttpOptions withTls(@Nullable SSLContext context) {
        return new HttpOptions(maxBodySize, maxHeaderSize, maxHeaders, idleTimeout, ioThreads, workers, context);
    }
}
