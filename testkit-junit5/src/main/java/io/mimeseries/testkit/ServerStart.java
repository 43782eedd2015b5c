package io.mimeseries.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server that is starting on a thread of its own. */
final class ServerStart {
    private final Thread thread;
    private @Nullable TestServer server;
    private @Nullable Throwable failure;

    private ServerStart(TestServerBuilder<?> builder) {
        thread = new Thread(() -> run(builder), "mimeseries-start");
        thread.setDaemon(true);
    }

    static ServerStart begin(TestServerBuilder<?> builder) {
        var start = new ServerStart(builder);
        start.thread.start();
        return start;
    }

    private void run(TestServerBuilder<?> builder) {
        try {
            server = builder.start();
        } catch (Throwable e) {
            failure = e;
        }
    }

    /** Waits for all of them, and closes those that have started if one has not. */
    static Servers join(List<ServerStart> starts) {
        var started = new ArrayList<TestServer>();
        var failures = new ArrayList<Throwable>();
        for (var start : starts) {
            start.await();
            if (start.server != null) {
                started.add(start.server);
            }
            if (start.failure != null) {
                failures.add(start.failure);
            }
        }
        try {
            if (failures.isEmpty()) {
                return Servers.of(started);
            }
        } catch (IllegalArgumentException e) {
            failures.add(e);
        }
        started.forEach(TestServer::close);
        throw failed(failures);
    }

    private static RuntimeException failed(List<Throwable> failures) {
        var first = failures.get(0);
        failures.subList(1, failures.size()).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        return first instanceof RuntimeException exception ? exception : new IllegalStateException(first);
    }

    /** An interrupt does not keep servers from being closed: it is passed on afterwards. */
    private void await() {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
