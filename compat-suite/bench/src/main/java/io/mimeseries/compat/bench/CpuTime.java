package io.mimeseries.compat.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU time, which other work on the machine disturbs far less than the clock on the wall. */
public final class CpuTime {
    private static final double NANOS_PER_MILLI = 1e6;

    private CpuTime() {}

    /** Of the whole process with its compiler and collector threads, in ms. */
    public static double ofProcess() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS_PER_MILLI;
    }

    /** Of the calling thread, in ms. */
    public static double ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS_PER_MILLI;
    }
}
