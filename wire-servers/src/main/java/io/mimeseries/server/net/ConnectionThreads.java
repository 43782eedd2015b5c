package io.mimeseries.server.net;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Threads that wait for what clients say: virtual ones where the JDK has them, daemons elsewhere. The code is compiled for a JDK that does
 * not know virtual threads, so this is the one place that looks a method up by its name.
 */
final class ConnectionThreads {
    private static final int FIRST_WITH_VIRTUAL = 21;

    private ConnectionThreads() {}

    /** @param name what the threads are called, a number behind it */
    static ThreadFactory named(String name) {
        var virtual = virtual(name + "-");
        return virtual == null ? daemons(name + "-") : virtual;
    }

    private static @Nullable ThreadFactory virtual(String prefix) {
        if (Runtime.version().feature() < FIRST_WITH_VIRTUAL) {
            return null;
        }
        try {
            var ofVirtual = Thread.class.getMethod("ofVirtual");
            var builder = ofVirtual.getReturnType();
            var named = builder.getMethod("name", String.class, long.class).invoke(ofVirtual.invoke(null), prefix, 1L);
            return (ThreadFactory) builder.getMethod("factory").invoke(named);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static ThreadFactory daemons(String prefix) {
        var count = new AtomicLong();
        return task -> {
            var thread = new Thread(task, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
