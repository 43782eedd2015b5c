package io.mimeseries.server.net;

import io.mimeseries.server.fault.PortFaults;
import java.net.InetSocketAddress;
import java.util.function.IntSupplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a listener listens.
 *
 * @param name what its threads are called by
 * @param address port 0 for any free one
 * @param maxFrame bytes that a message may have, asked for each; a longer one ends its connection
 * @param tls what to speak TLS with, null for plain TCP
 * @param faults what may happen to its connections
 */
public record FrameOptions(
        String name,
        InetSocketAddress address,
        IntSupplier maxFrame,
        @Nullable SSLContext tls,
        PortFaults faults) {

    /** A port without faults. */
    public FrameOptions(String name, InetSocketAddress address, IntSupplier maxFrame, @Nullable SSLContext tls) {
        this(name, address, maxFrame, tls, PortFaults.NONE);
    }
}
