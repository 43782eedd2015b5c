package io.mimeseries.compat.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Lets a program of another language say when the server is to misbehave: it connects, and the connection is closed when the server does. */
public final class Trigger implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    public Trigger(FaultMatrix.Beginning beginning) throws IOException {
        var thread = new Thread(() -> {
            try {
                var program = server.accept();
                try {
                    beginning.begin();
                } finally {
                    program.close();
                }
            } catch (IOException e) {
                // the program has ended before
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
