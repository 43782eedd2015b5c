package io.mimeseries.server.riakts;

import io.mimeseries.server.tls.TlsIdentity;
import java.net.InetAddress;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the service listens.
 *
 * @param port 0 for any free one
 * @param security asked for each connection
 * @param tls what connections go on with where security is on; null to have a certificate made for this server when the first one does
 */
public record RiakTsServiceOptions(
        InetAddress bind,
        int port,
        Supplier<Security> security,
        @Nullable TlsIdentity tls) {
    /** Loopback, a free port, no security. */
    public static final RiakTsServiceOptions DEFAULT =
            new RiakTsServiceOptions(InetAddress.getLoopbackAddress(), 0, () -> Security.OFF, null);

    public RiakTsServiceOptions withBind(InetAddress address) {
        return new RiakTsServiceOptions(address, port, security, tls);
    }

    public RiakTsServiceOptions withPort(int wanted) {
        return new RiakTsServiceOptions(bind, wanted, security, tls);
    }

    public RiakTsServiceOptions withSecurity(Supplier<Security> rules) {
        return new RiakTsServiceOptions(bind, port, rules, tls);
    }

    public RiakTsServiceOptions withTls(@Nullable TlsIdentity identity) {
        return new RiakTsServiceOptions(bind, port, security, identity);
    }
}
