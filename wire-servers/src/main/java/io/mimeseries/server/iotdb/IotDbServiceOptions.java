package io.mimeseries.server.iotdb;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How the service listens; what a supplier gives is asked for each call.
 *
 * @param port 0 for any free one
 * @param maxFrame bytes that a message may have; a longer one ends its connection
 * @param sessionTimeout after which a session that asks nothing has to sign in again, by the database's clock; zero is never
 * @param strictClientVersion whether clients of versions that the emulated one does not know are refused, as by the real server
 * @param tls what to speak TLS with, null for plain TCP
 */
public record IotDbServiceOptions(
        InetAddress bind,
        int port,
        IntSupplier maxFrame,
        Supplier<Duration> sessionTimeout,
        BooleanSupplier strictClientVersion,
        @Nullable SSLContext tls) {
    /** As the real server has it. */
    public static final int MAX_FRAME = 512 * 1024 * 1024;

    /** Loopback, a free port, the real server's bounds. */
    public static final IotDbServiceOptions DEFAULT = new IotDbServiceOptions(
            InetAddress.getLoopbackAddress(), 0, () -> MAX_FRAME, () -> Duration.ZERO, () -> false, null);

    public IotDbServiceOptions withBind(InetAddress address) {
        return new IotDbServiceOptions(address, port, maxFrame, sessionTimeout, strictClientVersion, tls);
    }

    public IotDbServiceOptions withPort(int wanted) {
        return new IotDbServiceOptions(bind, wanted, maxFrame, sessionTimeout, strictClientVersion, tls);
    }

    public IotDbServiceOptions withMaxFrame(IntSupplier bytes) {
        return new IotDbServiceOptions(bind, port, bytes, sessionTimeout, strictClientVersion, tls);
    }

    public IotDbServiceOptions withSessionTimeout(Supplier<Duration> timeout) {
        return new IotDbServiceOptions(bind, port, maxFrame, timeout, strictClientVersion, tls);
    }

    public IotDbServiceOptions withStrictClientVersion(BooleanSupplier strict) {
        return new IotDbServiceOptions(bind, port, maxFrame, sessionTimeout, strict, tls);
    }

    public IotDbServiceOptions withTls(@Nullable SSLContext context) {
        return new IotDbServiceOptions(bind, port, maxFrame, sessionTimeout, strictClientVersion, context);
    }
}
