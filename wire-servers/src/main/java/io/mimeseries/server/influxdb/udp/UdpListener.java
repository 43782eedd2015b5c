package io.mimeseries.server.influxdb.udp;

import io.mimeseries.engine.Timer;
import io.mimeseries.influxdb.ReceivedLine;
import io.mimeseries.influxdb.monitor.Counters;
import io.mimeseries.lineprotocol.MalformedLine;
import io.mimeseries.lineprotocol.PointLines;
import io.mimeseries.lineprotocol.Precision;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one listener does with its datagrams. All calls but those of the constructor hold the server's lock. */
final class UdpListener {
    private final UdpOptions options;
    private final Precision precision;
    private final String bind;
    private final BatchWriter writer;
    private final BiFunction<Duration, Runnable, Timer> timers;

    private final UdpCounts counts;
    private final PointLines lines = new PointLines();
    private Batch batch = new Batch();
    private @Nullable Timer timeout;

    /** @param timers runs a task after a time, with the server's lock */
    UdpListener(
            UdpOptions options,
            InetSocketAddress address,
            BatchWriter writer,
            BiFunction<Duration, Runnable, Timer> timers) {
        this.options = options;
        this.precision = Precision.ofParameter(options.precision());
        this.bind = address.getAddress().getHostAddress() + ":" + address.getPort();
        this.counts = new UdpCounts(bind);
        this.writer = writer;
        this.timers = timers;
    }

    /** A datagram with a malformed line is dropped as a whole, without a word (InfluxDB 1.6.7, vector udp-0005). */
    void receive(byte[] datagram) {
        counts.bytesReceived.add(datagram.length);
        lines.read(datagram, 0, datagram.length, precision);
        if (!lines.malformed().isEmpty()) {
            counts.parseFailures.increment();
            writer.refuse(
                    bind,
                    datagram.length,
                    lines.malformed().stream().map(MalformedLine::text).collect(Collectors.joining("\n")));
            return;
        }
        var now = writer.clock().nanoseconds();
        for (var line : lines.lines()) {
            counts.pointsReceived.increment();
            if (batch.points() == 0) {
                timeout = timeout(batch);
            }
            batch.add(new ReceivedLine(datagram, line.from(), line.to(), now));
            if (batch.points() >= options.batchSize()) {
                flush();
            }
        }
    }

    /** A time-out that comes too late must not take the next batch. */
    private Timer timeout(Batch waiting) {
        return timers.apply(options.batchTimeout(), () -> {
            if (batch == waiting) {
                flush();
            }
        });
    }

    /** Writes what waits. */
    void flush() {
        if (batch.points() > 0) {
            var full = batch;
            newBatch();
            writer.write(full, bind, counts);
        }
    }

    /** As if the process had started anew: what waits is lost. */
    void forget() {
        newBatch();
        writer.reset();
    }

    private void newBatch() {
        batch = new Batch();
        if (timeout != null) {
            timeout.cancel();
            timeout = null;
        }
    }

    Counters counters() {
        return counts.all;
    }

    void readFailed() {
        counts.readFailures.increment();
    }
}
