package io.mimeseries.server.influxdb.udp;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.Timer;
import io.mimeseries.engine.Timers;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.monitor.Statistic;
import io.mimeseries.influxdb.monitor.StatisticsSource;
import io.mimeseries.server.fault.FaultGate;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * The UDP listeners of one InfluxDB server, read by one thread. As on the real server nobody is told what became of a datagram; what
 * was dropped, or not written, stands in the journal. Safe for use by many threads.
 */
public final class InfluxDbUdpServer implements StatisticsSource, AutoCloseable {
    private static final int LARGEST_DATAGRAM = 64 * 1024;
    private static final long CLOSE_MILLIS = 1_000;

    private final InfluxDb database;
    private final Journal journal;
    private final FaultGate gate;
    private final Timers timers;
    private final IntSupplier readBuffer;

    private final Selector selector = Selector.open();
    private final Thread thread = new Thread(this::run, "mimeseries-udp");
    /** Fair, so that a port that is flooded keeps nobody away. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private final List<Bound> ports = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(LARGEST_DATAGRAM);

    /** A port and what becomes of its datagrams. */
    private record Bound(UdpPort port, UdpListener listener) {}

    /**
     * @param readBuffer bytes that the kernel is to keep for each port, 0 for as many as it likes; the real server's {@code read-buffer}
     */
    public InfluxDbUdpServer(InfluxDb database, Journal journal, FaultGate gate, IntSupplier readBuffer)
            throws IOException {
        this.database = database;
        this.journal = journal;
        this.gate = gate;
        this.timers = new Timers(database.clock());
        this.readBuffer = readBuffer;
        thread.setDaemon(true);
        database.monitor().add(this);
    }

    /**
     * Binds a port and takes its datagrams from now on.
     *
     * @return the address with the port that was bound
     * @throws IOException if the port cannot be bound
     */
    public InetSocketAddress listen(InetAddress bind, UdpOptions options) throws IOException {
        var port = UdpPort.bind(new InetSocketAddress(bind, options.port()), readBuffer);
        var address = port.address();
        var writer = new BatchWriter(database, journal, options);
        port.register(selector);
        locked(() -> ports.add(new Bound(port, new UdpListener(options, address, gate, writer, this::timer))));
        if (!thread.isAlive()) {
            thread.start();
        }
        selector.wakeup();
        return address;
    }

    /**
     * Takes the datagrams that have arrived and writes all points that wait for more: what was sent to this machine's own address before
     * the call is visible after it.
     */
    public void flush() {
        locked(() -> {
            for (var bound : ports) {
                drain(bound, bound.listener::receive);
                bound.listener.flushAll();
            }
        });
    }

    /** As if the process had started anew: what has arrived and was not written is forgotten, and the databases are made again. */
    public void forget() {
        locked(() -> {
            for (var bound : ports) {
                drain(bound, datagram -> {});
                bound.listener.forget();
            }
        });
    }

    /** One for each listener, in their order; what has arrived is counted. */
    @Override
    public List<Statistic> statistics() {
        var statistics = new ArrayList<Statistic>();
        locked(() -> {
            for (var bound : ports) {
                drain(bound, bound.listener::receive);
                statistics.addAll(bound.listener.counters().statistics());
            }
        });
        return statistics;
    }

    @Override
    public void reset() {
        locked(() -> ports.forEach(bound -> bound.listener.counters().reset()));
    }

    private void drain(Bound bound, Consumer<byte[]> receiver) {
        try {
            bound.port.drain(buffer, receiver);
        } catch (IOException e) {
            bound.listener.readFailed();
        }
    }

    private Timer timer(Duration timeout, Runnable task) {
        return timers.timeout(timeout, () -> locked(task));
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            while (selector.isOpen()) {
                selector.select();
                selector.selectedKeys().clear();
                locked(() -> ports.forEach(bound -> drain(bound, bound.listener::receive)));
            }
        } catch (IOException | ClosedSelectorException e) {
            // closed
        }
    }

    /** Frees the ports; points that wait are lost. A second call has no effect. */
    @Override
    public void close() {
        locked(() -> {
            for (var bound : ports) {
                bound.listener.forget();
                closeQuietly(bound.port);
            }
            ports.clear();
        });
        timers.close();
        database.monitor().remove(this);
        closeQuietly(selector);
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            // it is closed for all that anybody can do about it
        }
    }
}
