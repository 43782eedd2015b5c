package io.mimeseries.testkit.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is starting on a thread of its own.
 *
 * @param <T> what it will be
 */
public final class Start<T> {
    private final Thread thread;
    private @Nullable T started;
    private @Nullable Throwable failure;

    private Start(Supplier<T> starter) {
        thread = new Thread(() -> run(starter), "mimeseries-start");
        thread.setDaemon(true);
    }

    /** Begins to start it. */
    public static <T> Start<T> begin(Supplier<T> starter) {
        var start = new Start<>(starter);
        start.thread.start();
        return start;
    }

    private void run(Supplier<T> starter) {
        try {
            started = starter.get();
        } catch (Throwable e) {
            failure = e;
        }
    }

    /** Waits for all of them; closes those that have started, and throws what went wrong, if one has not. */
    public static <T> List<T> join(List<Start<T>> starts, Consumer<T> closer) {
        var started = new ArrayList<T>();
        var failures = new ArrayList<Throwable>();
        for (var start : starts) {
            start.await();
            if (start.started != null) {
                started.add(start.started);
            }
            if (start.failure != null) {
                failures.add(start.failure);
            }
        }
        if (!failures.isEmpty()) {
            started.forEach(closer);
            throw failed(failures);
        }
        return started;
    }

    private static RuntimeException failed(List<Throwable> failures) {
        var first = failures.get(0);
        failures.subList(1, failures.size()).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        return first instanceof RuntimeException exception ? exception : new IllegalStateException(first);
    }

    /** An interrupt does not keep what has started from being closed: it is passed on afterwards. */
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
