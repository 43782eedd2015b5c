package io.mimeseries.server.influxdb.udp;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.engine.Timer;
import io.mimeseries.influxdb.ReceivedLine;
import io.mimeseries.influxdb.monitor.Counters;
import io.mimeseries.lineprotocol.MalformedLine;
import io.mimeseries.lineprotocol.PointLines;
import io.mimeseries.lineprotocol.Precision;
import io.mimeseries.server.fault.DatagramPath;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.FaultPoint;
import io.mimeseries.server.fault.Transport;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one listener does with its datagrams. All calls but those of the constructor hold the server's lock. */
final class UdpListener {
    private final UdpOptions options;
    private final Precision precision;
    private final String bind;
    private final FaultGate gate;
    private final BatchWriter writer;
    private final BiFunction<Duration, Runnable, Timer> timers;

    private final UdpCounts counts;
    private final PointLines lines = new PointLines();
    private Batch batch = new Batch();
    private @Nullable Timer timeout;
    /** A datagram that a fault lets arrive after the next one. */
    private byte @Nullable [] heldBack;

    /** @param timers runs a task after a time, with the server's lock */
    UdpListener(
            UdpOptions options,
            InetSocketAddress address,
            FaultGate gate,
            BatchWriter writer,
            BiFunction<Duration, Runnable, Timer> timers) {
        this.options = options;
        this.precision = Precision.ofParameter(options.precision());
        this.bind = address.getAddress().getHostAddress() + ":" + address.getPort();
        this.counts = new UdpCounts(bind);
        this.gate = gate;
        this.writer = writer;
        this.timers = timers;
    }

    /** Takes a datagram as the network, or a fault, brings it. */
    void receive(byte[] datagram) {
        if (gate.isOpen()) {
            deliver(datagram);
        } else {
            var text = new String(datagram, StandardCharsets.UTF_8);
            var point = new FaultPoint(
                    "influxdb", Transport.UDP, "UDP", text, () -> RequestFacts.writeTo(options.database()), 0);
            gate.datagram(point, new Path(datagram));
        }
    }

    private void deliver(byte[] datagram) {
        var earlier = heldBack;
        heldBack = null;
        take(datagram);
        if (earlier != null) {
            take(earlier);
        }
    }

    private final class Path implements DatagramPath {
        private final byte[] datagram;

        Path(byte[] datagram) {
            this.datagram = datagram;
        }

        @Override
        public void deliver() {
            UdpListener.this.deliver(datagram);
        }

        @Override
        public void drop(String fault) {
            writer.note(bind, datagram.length, fault);
        }

        @Override
        public void deliverTwice(String fault) {
            writer.note(bind, datagram.length, fault);
            deliver();
            deliver();
        }

        @Override
        public void holdBack(String fault) {
            writer.note(bind, datagram.length, fault);
            if (heldBack == null) {
                heldBack = datagram;
            } else {
                deliver();
            }
        }
    }

    /** A datagram with a malformed line is dropped as a whole, without a word (InfluxDB 1.6.7, vector udp-0005). */
    private void take(byte[] datagram) {
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

    /** Writes what waits, for the next datagram or for more points. */
    void flushAll() {
        var held = heldBack;
        if (held != null) {
            heldBack = null;
            take(held);
        }
        flush();
    }

    /** Writes the points that wait. */
    private void flush() {
        if (batch.points() > 0) {
            var full = batch;
            newBatch();
            writer.write(full, bind, counts);
        }
    }

    /** As if the process had started anew: what waits is lost. */
    void forget() {
        newBatch();
        heldBack = null;
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
