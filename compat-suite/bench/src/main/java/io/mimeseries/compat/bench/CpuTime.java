package io.mimeseries.compat.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** CPU time, which other work on the machine disturbs far less than the clock on the wall. */
public final class CpuTime {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final Path TASKS = Path.of("/proc/self/task");

    private CpuTime() {}

    /** Of the whole process with its compiler and collector threads, in ms. */
    public static double ofProcess() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS_PER_MILLI;
    }

    /**
     * Of all threads that live, in ms: finer than {@link #ofProcess}, whose clock ticks in steps of 10 ms, where the kernel has it. What is measured must not
     * end a thread meanwhile.
     */
    public static double ofThreads() throws IOException {
        if (!Files.isDirectory(TASKS)) {
            return ofProcess();
        }
        long nanos = 0;
        try (var tasks = Files.newDirectoryStream(TASKS)) {
            for (var task : tasks) {
                nanos += nanos(task);
            }
        }
        return nanos / NANOS_PER_MILLI;
    }

    private static long nanos(Path task) throws IOException {
        try {
            var numbers = Files.readString(task.resolve("schedstat"));
            return Long.parseLong(numbers.substring(0, numbers.indexOf(' ')));
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    /** Of the calling thread, in ms. */
    public static double ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS_PER_MILLI;
    }
}
