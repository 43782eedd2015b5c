package io.mimeseries.server.influxdb.udp;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.JournalEntry.Outcome;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.lineprotocol.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes the batches of one listener to the database. Nobody is there to be told of an error: it shows in counts and in the journal. */
final class BatchWriter {
    private static final String PRODUCT = "influxdb";
    private static final String OPERATION = "UDP";

    private final InfluxDb database;
    private final Journal journal;
    private final UdpOptions options;
    private boolean databaseMade;

    BatchWriter(InfluxDb database, Journal journal, UdpOptions options) {
        this.database = database;
        this.journal = journal;
        this.options = options;
    }

    Clock clock() {
        return database.clock();
    }

    void write(Batch batch, String bind, UdpCounts counts) {
        var detail = options.database() + ", " + batch.points() + " points";
        if (record(bind, detail, batch.points(), () -> store(batch))) {
            counts.batchesWritten.increment();
            counts.pointsWritten.add(batch.points());
        } else {
            counts.batchesFailed.increment();
        }
    }

    /** Writes down what a fault did to a datagram. */
    void note(String bind, int length, String fault) {
        journal.record(entry(bind, clock().now(), length + " bytes", Duration.ZERO, Outcome.OK, "", RequestFacts.NONE)
                .withFault(fault));
    }

    /** Writes down why a datagram was dropped: on the real server only its log shows that it ever came. */
    void refuse(String bind, int length, String reason) {
        journal.record(
                entry(bind, clock().now(), length + " bytes, dropped", Duration.ZERO, Outcome.ERROR, reason, facts()));
    }

    private RequestFacts facts() {
        return RequestFacts.writeTo(options.database()).withPrecision(options.precision());
    }

    /** As if the process had started anew. */
    void reset() {
        databaseMade = false;
    }

    /** InfluxDB 1.6.7 makes the database once in the life of the process: what comes after a DROP DATABASE is lost (vector udp-0020). */
    private void store(Batch batch) {
        if (!databaseMade) {
            database.createDatabase(options.database());
            databaseMade = true;
        }
        database.write(
                options.database(),
                options.retentionPolicy(),
                Precision.ofParameter(options.precision()),
                batch.lines());
    }

    private boolean record(String bind, String detail, int points, Runnable call) {
        var time = clock().now();
        long start = System.nanoTime();
        var outcome = Outcome.OK;
        var text = "";
        try {
            call.run();
        } catch (InfluxDbException e) {
            outcome = Outcome.ERROR;
            text = e.text();
        } catch (NotEmulatedException e) {
            outcome = Outcome.NOT_EMULATED;
            text = String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            // the thread of all listeners outlives a defect of one batch
            outcome = Outcome.ERROR;
            text = "internal error of Mimeseries: " + e;
        }
        var facts = facts().withPoints(points);
        journal.record(entry(bind, time, detail, Duration.ofNanos(System.nanoTime() - start), outcome, text, facts));
        return outcome == Outcome.OK;
    }

    private static JournalEntry entry(
            String bind,
            Instant time,
            String detail,
            Duration duration,
            Outcome outcome,
            String text,
            RequestFacts facts) {
        return new JournalEntry(time, PRODUCT, "udp " + bind, OPERATION, detail, duration, outcome, text, List.of())
                .about(facts);
    }
}
