package io.mimeseries.server.influxdb.udp;

import java.io.Closeable;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** A bound UDP port that is read without waiting. Guarded by the server's lock. */
final class UdpPort implements Closeable {
    /** What the kernel counts for a datagram besides its bytes, at least. */
    private static final int OVERHEAD = 256;

    private final DatagramChannel channel;
    private final IntSupplier readBuffer;
    private int readBufferSet;

    private UdpPort(DatagramChannel channel, IntSupplier readBuffer) {
        this.channel = channel;
        this.readBuffer = readBuffer;
    }

    /**
     * @param readBuffer bytes that the kernel is to keep for the port, 0 for as many as it likes; asked for at each reading
     * @throws IOException if the address cannot be bound
     */
    static UdpPort bind(InetSocketAddress address, IntSupplier readBuffer) throws IOException {
        var family = address.getAddress() instanceof Inet6Address
                ? StandardProtocolFamily.INET6
                : StandardProtocolFamily.INET;
        var channel = DatagramChannel.open(family);
        try {
            channel.bind(address);
            channel.configureBlocking(false);
            var port = new UdpPort(channel, readBuffer);
            port.setReadBuffer();
            return port;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    void register(Selector selector) throws IOException {
        channel.register(selector, SelectionKey.OP_READ);
    }

    InetSocketAddress address() throws IOException {
        return (InetSocketAddress) channel.getLocalAddress();
    }

    /**
     * Takes all datagrams that have arrived by now, and stops there even if more come all the time.
     *
     * @param buffer has room for the largest datagram
     */
    void drain(ByteBuffer buffer, Consumer<byte[]> receiver) throws IOException {
        setReadBuffer();
        // a port that has given as much as the kernel keeps for it has given all that was there at first
        for (long left = channel.getOption(StandardSocketOptions.SO_RCVBUF); left > 0; ) {
            buffer.clear();
            if (channel.receive(buffer) == null) {
                return;
            }
            buffer.flip();
            var datagram = new byte[buffer.remaining()];
            buffer.get(datagram);
            left -= datagram.length + OVERHEAD;
            receiver.accept(datagram);
        }
    }

    private void setReadBuffer() throws IOException {
        var wanted = readBuffer.getAsInt();
        if (wanted != readBufferSet && wanted > 0) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, wanted);
            readBufferSet = wanted;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
