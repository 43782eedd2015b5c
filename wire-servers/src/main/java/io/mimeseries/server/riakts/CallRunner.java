package io.mimeseries.server.riakts;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.FaultPoint;
import io.mimeseries.server.riakts.message.KvRequest;
import io.mimeseries.server.riakts.message.Reply;
import io.mimeseries.server.riakts.message.Request;
import io.mimeseries.server.riakts.message.ServerRequest;
import io.mimeseries.server.riakts.message.TsRequest;
import java.time.Duration;
import java.time.Instant;

/** The way of every decoded request: fault gate, database, journal, fault gate. */
final class CallRunner {
    private static final String PRODUCT = "riak-ts";

    private final Clock clock;
    private final Journal journal;
    private final FaultGate gate;
    private final TsOperations timeSeries;
    private final KvOperations objects;
    private final String version;

    CallRunner(
            Clock clock,
            Journal journal,
            FaultGate gate,
            TsOperations timeSeries,
            KvOperations objects,
            String version) {
        this.clock = clock;
        this.journal = journal;
        this.gate = gate;
        this.timeSeries = timeSeries;
        this.objects = objects;
        this.version = version;
    }

    Reply run(Request request, ClientSession client) {
        var point = new FaultPoint(
                PRODUCT, request.operation(), request.text(), client.peer().connection());
        return gate.around(point, () -> runAndRecord(request, client, point));
    }

    /** A message that does not come to be run. */
    Reply refuse(int code, Reply.Failure failure, ClientSession client) {
        var point = new FaultPoint(PRODUCT, "code " + code, "", client.peer().connection());
        return gate.around(point, () -> {
            record(clock.now(), System.nanoTime(), client, point, failure, RequestFacts.NONE);
            return failure;
        });
    }

    private Reply runAndRecord(Request request, ClientSession client, FaultPoint point) {
        var time = clock.now();
        long start = System.nanoTime();
        Reply reply;
        try {
            reply = request.accept(new Run(client));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            reply = RiakTsErrors.of(request, e);
        }
        record(time, start, client, point, reply, request.facts());
        return reply;
    }

    private final class Run implements Request.Visitor<Reply> {
        private final ClientSession client;

        Run(ClientSession client) {
            this.client = client;
        }

        @Override
        public Reply visit(ServerRequest request) {
            return request.accept(new ServerOperations(client, version));
        }

        @Override
        public Reply visit(TsRequest request) {
            return request.accept(timeSeries);
        }

        @Override
        public Reply visit(KvRequest request) {
            return request.accept(objects);
        }
    }

    private void record(
            Instant time, long start, ClientSession client, FaultPoint point, Reply reply, RequestFacts facts) {
        journal.record(JournalEntry.answered(
                        time,
                        PRODUCT,
                        client.peer().address(),
                        point.operation(),
                        point.text(),
                        Duration.ofNanos(System.nanoTime() - start),
                        reply instanceof Reply.Failure failure ? shown(failure) : "")
                .about(facts));
    }

    private static String shown(Reply.Failure failure) {
        return JournalEntry.isNotEmulated(failure.text()) ? failure.text() : failure.code() + ": " + failure.text();
    }
}
