package io.mimeseries.server.http;

import io.mimeseries.engine.Clock;
import io.mimeseries.server.fault.PortFaults;
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
 * @param idleTimeout after which a connection is closed that sends nothing while a request is under way. The real servers wait for ever: a
 *     client that stands at a breakpoint must not be cut off, only one that is forgotten
 * @param clock what the {@code Date} of answers is taken from
 * @param tls what the port speaks TLS with, null for plain HTTP
 * @param faults what may happen to its connections
 */
public record HttpOptions(
        LongSupplier maxBodySize,
        int maxHeaderSize,
        Duration idleTimeout,
        Clock clock,
        @Nullable SSLContext tls,
        PortFaults faults) {
    public static final HttpOptions DEFAULT =
            new HttpOptions(() -> 25_000_000, 1 << 20, Duration.ofMinutes(5), Clock.system(), null, PortFaults.NONE);

    public HttpOptions withMaxBodySize(LongSupplier bytes) {
        return new HttpOptions(bytes, maxHeaderSize, idleTimeout, clock, tls, faults);
    }

    public HttpOptions withClock(Clock newClock) {
        return new HttpOptions(maxBodySize, maxHeaderSize, idleTimeout, newClock, tls, faults);
    }

    public HttpOptions withTls(@Nullable SSLContext context) {
        return new HttpOptions(maxBodySize, maxHeaderSize, idleTimeout, clock, context, faults);
    }

    /** What may happen to its connections. */
    public HttpOptions withFaults(PortFaults newFaults) {
        return new HttpOptions(maxBodySize, maxHeaderSize, idleTimeout, clock, tls, newFaults);
    }
}
