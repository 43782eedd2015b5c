package io.mimeseries.server.shadow;

import io.mimeseries.server.fault.PortFaults;
import io.mimeseries.server.net.ConnectionListener;
import io.mimeseries.server.net.Peer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The port that clients connect to in shadow mode. A request goes to the real server, whose answer goes to the client byte for byte, and then to the
 * emulator, whose answer is compared. One request at a time, so that both servers see all requests in the same order.
 */
public final class ShadowListener implements AutoCloseable {
    private static final long CLOSE_MILLIS = 500;

    private final InetSocketAddress real;
    private final InetSocketAddress emulator;
    private final ShadowRecord record;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ConnectionListener connections;

    private ShadowListener(InetSocketAddress address, InetSocketAddress emulator, ShadowOptions options)
            throws IOException {
        this.real = InetSocketAddress.createUnresolved(options.host(), options.port());
        this.emulator = emulator;
        this.record = ShadowRecord.open(options.folder());
        this.connections = ConnectionListener.start("shadow", address, PortFaults.NONE, this::converse);
    }

    /**
     * Binds the address, port 0 for any free one.
     *
     * @param emulator where the emulator listens
     * @throws IOException if the address cannot be bound or the folder not be made
     */
    public static ShadowListener start(InetSocketAddress address, InetSocketAddress emulator, ShadowOptions options)
            throws IOException {
        return new ShadowListener(address, emulator, options);
    }

    public InetSocketAddress address() {
        return connections.address();
    }

    /** How many requests were compared, and what came of it; waits for the one that is being compared. */
    public ShadowCounts counts() {
        turn.lock();
        try {
            return record.counts();
        } finally {
            turn.unlock();
        }
    }

    private void converse(SocketChannel channel, Peer peer) throws IOException {
        var socket = channel.socket();
        var out = new BufferedOutputStream(socket.getOutputStream());
        var in = new MessageReader(socket.getInputStream());
        try (var toReal = new Upstream(real);
                var toEmulator = new Upstream(emulator)) {
            for (var request = next(in, out); request != null; request = next(in, out)) {
                if (request.headerSays("Upgrade", "websocket")) {
                    refuse(out, 501, "not emulated by Mimeseries: --shadow of an upgraded connection");
                    return;
                }
                if (!exchange(request, toReal, toEmulator, out)) {
                    return;
                }
            }
        }
    }

    private static Message next(MessageReader in, OutputStream out) throws IOException {
        return in.request(() -> {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        });
    }

    /** @return whether the client may send another request */
    private boolean exchange(Message request, Upstream toReal, Upstream toEmulator, OutputStream out)
            throws IOException {
        turn.lock();
        try {
            Message expected;
            try {
                expected = toReal.ask(request, out);
            } catch (IOException e) {
                refuse(out, 502, "no answer of " + real + ": " + e.getMessage());
                return false;
            }
            try {
                record.compare(new Exchange(request, expected, toEmulator.ask(request, null)));
            } catch (IOException e) {
                record.unanswered(request, expected, String.valueOf(e.getMessage()));
                toEmulator.close();
            }
            return !Upstream.isLast(request, expected);
        } finally {
            turn.unlock();
        }
    }

    private static void refuse(OutputStream out, int status, String text) throws IOException {
        var body = ("{\"error\":\"mimeseries: " + text.replace("\"", "'") + "\"}\n").getBytes(StandardCharsets.UTF_8);
        out.write(("HTTP/1.1 " + status + " " + (status == 502 ? "Bad Gateway" : "Not Implemented")
                        + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /** Frees the port, cuts all connections and writes the counts; a second call has no effect. */
    @Override
    public void close() {
        boolean isMine = awaitTurn();
        try {
            connections.close();
            record.close();
        } finally {
            if (isMine) {
                turn.unlock();
            }
        }
    }

    /** What the client has been answered is compared still, unless that takes too long. */
    private boolean awaitTurn() {
        try {
            return turn.tryLock(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
