package io.mimeseries.compat.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A raw socket in front of a database that passes bytes to and fro, until it is told to misbehave: from then on every request meets the same.
 */
public final class MisbehavingStub implements AutoCloseable {
    private static final byte[] STATUS = String.join(
                    "\r\n",
                    "HTTP/1.1 503 Service Unavailable",
                    "Content-Type: text/plain; charset=utf-8",
                    "Content-Length: 20",
                    "",
                    "Service Unavailable\n")
            .getBytes(StandardCharsets.US_ASCII);
    private static final int TRUNCATED_BYTES = 3;

    private final String host;
    private final int port;
    private final Framing framing;
    private final Predicate<byte[]> counted;
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    /** As the emulator draws it for a rule with the seed 7. */
    private final SplittableRandom seeds = new SplittableRandom(7);

    private final Thread accepting;
    private volatile @Nullable Misbehaviour misbehaviour;

    /** Before a database on a port of this machine, for clients that send a request at once. */
    public MisbehavingStub(String host, int port) throws IOException {
        this(host, port, Framing.CHUNKS, request -> true);
    }

    /** @param counted whether a request counts */
    public MisbehavingStub(String host, int port, Framing framing, Predicate<byte[]> counted) throws IOException {
        this.host = host;
        this.port = port;
        this.framing = framing;
        this.counted = counted;
        accepting = daemon(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Misbehaves from now on. */
    public void misbehave(Misbehaviour how) throws IOException {
        misbehaviour = how;
        if (how == Misbehaviour.REFUSE) {
            server.close();
            try {
                // as long as it is about to accept, the system takes connections
                accepting.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The requests that it has met with it so far. */
    public int requests() {
        return requests.get();
    }

    private interface Task {
        void run() throws IOException;
    }

    private static Thread daemon(Task task) {
        var thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException e) {
                // one of the sides has ended
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void accept() throws IOException {
        while (true) {
            var client = server.accept();
            var database = new Socket(host, port);
            client.setTcpNoDelay(true);
            sockets.add(client);
            sockets.add(database);
            daemon(() -> takeRequests(client, database));
            daemon(() -> passReplies(client, database));
        }
    }

    private void takeRequests(Socket client, Socket database) throws IOException {
        var in = new BufferedInputStream(client.getInputStream());
        for (var request = framing.next(in); request != null; request = framing.next(in)) {
            var how = misbehaviour;
            if (how == null || how == Misbehaviour.REFUSE) {
                database.getOutputStream().write(request);
                continue;
            }
            if (counted.test(request)) {
                requests.incrementAndGet();
            }
            if (how.applies()) {
                database.getOutputStream().write(request);
            } else {
                meet(how, client);
            }
        }
        client.close();
        database.close();
    }

    private static void meet(Misbehaviour how, Socket client) throws IOException {
        switch (how) {
            case CLOSE -> client.close();
            case RESET -> reset(client);
            case HALF_CLOSE -> client.shutdownOutput();
            case STATUS -> client.getOutputStream().write(STATUS);
            case STALL, DROP_RESPONSE, TRUNCATE, CORRUPT, REFUSE -> {
                // nothing is said, or later
            }
        }
    }

    private static void reset(Socket client) throws IOException {
        client.setSoLinger(true, 0);
        client.close();
    }

    private void passReplies(Socket client, Socket database) throws IOException {
        var bytes = new byte[64 * 1024];
        var out = client.getOutputStream();
        for (int count = database.getInputStream().read(bytes);
                count >= 0;
                count = database.getInputStream().read(bytes)) {
            if (!pass(Arrays.copyOf(bytes, count), out)) {
                client.close();
                return;
            }
        }
    }

    /** False to end the connection. */
    private boolean pass(byte[] reply, OutputStream out) throws IOException {
        var how = misbehaviour;
        if (how == Misbehaviour.DROP_RESPONSE) {
            return false;
        }
        if (how == Misbehaviour.TRUNCATE) {
            out.write(reply, 0, TRUNCATED_BYTES);
            return false;
        }
        if (how == Misbehaviour.CORRUPT) {
            reply[0] ^= (byte) (1 + new SplittableRandom(seeds.nextLong()).nextInt(255));
        }
        out.write(reply);
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : sockets) {
            socket.close();
        }
    }
}
