package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Servers of all databases are started, asked and closed, over and over: nothing is left of them. {@code -Dmimeseries.cycles=10000} makes it
 * long.
 */
@Timeout(3600)
class StartStopTests {
    private static final int CYCLES = Integer.getInteger("mimeseries.cycles", 300);
    private static final int WARM_UP = 30;
    private static final long HEAP = 2L << 20;

    /** A call of a method that there is not, in a frame. */
    private static final byte[] THRIFT_CALL = {0, 0, 0, 15, -128, 1, 0, 1, 0, 0, 0, 2, 'n', 'o', 0, 0, 0, 1, 0};

    @Test
    void leavesNothingBehind() throws Exception {
        run(WARM_UP);
        var before = Usage.now();
        run(CYCLES);
        var after = Usage.now();
        System.out.println(CYCLES + " starts and stops: before " + before + ", after " + after);
        assertThat(after.threads()).as("threads").isLessThanOrEqualTo(before.threads());
        assertThat(after.files()).as("open files").isLessThanOrEqualTo(before.files());
        assertThat(after.directMemory()).as("direct memory").isLessThanOrEqualTo(before.directMemory());
        assertThat(after.heap() - before.heap()).as("growth of the heap").isLessThan(HEAP);
    }

    private static void run(int cycles) throws IOException {
        for (int i = 0; i < cycles; i++) {
            try (var server = MimeseriesServer.start(ServerOptions.influxDbAlone()
                    .withIotDb(IotDbOptions.DEFAULT)
                    .withRiakTs(RiakTsOptions.DEFAULT)
                    .withTDengine(TDengineOptions.DEFAULT))) {
                ask(server.riakTsEndpoint(), new byte[] {0, 0, 0, 1, 1});
                ask(server.iotDbEndpoint(), THRIFT_CALL);
                ask(server.influxDbEndpoint(), ascii("GET /query?q=SHOW+DATABASES HTTP/1.1\r\nHost: x\r\n\r\n"));
                ask(server.tdengineEndpoint(), ascii("GET /-/ping HTTP/1.1\r\nHost: x\r\n\r\n"));
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void ask(Endpoint endpoint, byte[] request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            socket.getOutputStream().write(request);
            assertThat(socket.getInputStream().read()).isNotNegative();
        }
    }

    /** What this process holds; files are counted where the system tells. */
    private record Usage(long threads, long files, long directMemory, long heap) {

        static Usage now() throws InterruptedException {
            for (var thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().startsWith("mimeseries")) {
                    thread.join();
                }
            }
            return new Usage(Thread.getAllStackTraces().size(), openFiles(), direct(), usedHeap());
        }

        private static long openFiles() {
            return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                    ? unix.getOpenFileDescriptorCount()
                    : 0;
        }

        private static long direct() {
            return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                    .filter(pool -> pool.getName().equals("direct"))
                    .mapToLong(BufferPoolMXBean::getMemoryUsed)
                    .sum();
        }

        private static long usedHeap() {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                System.gc();
                least = Math.min(
                        least,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            return least;
        }
    }
}
