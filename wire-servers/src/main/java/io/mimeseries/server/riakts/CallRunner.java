package io.mimeseries.server.riakts;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.FaultPoint;
import io.mimeseries.server.fault.GatedCall;
import io.mimeseries.server.fault.InjectedError;
import io.mimeseries.server.fault.Transport;
import io.mimeseries.server.riakts.message.KvRequest;
import io.mimeseries.server.riakts.message.Reply;
import io.mimeseries.server.riakts.message.Request;
import io.mimeseries.server.riakts.message.ServerRequest;
import io.mimeseries.server.riakts.message.TsRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

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
        var point = point(request.operation(), request.text(), request::facts, client);
        return gate.around(point, client.peer().wire(), new Gated(request, client, point));
    }

    /** A message that does not come to be run. */
    Reply refuse(int code, Reply.Failure failure, ClientSession client) {
        var point = point("code " + code, "", () -> RequestFacts.NONE, client);
        return gate.around(point, client.peer().wire(), new Refused(failure, client, point));
    }

    private static FaultPoint point(String operation, String text, Supplier<RequestFacts> facts, ClientSession client) {
        return new FaultPoint(
                PRODUCT,
                Transport.PROTOBUF,
                operation,
                text,
                facts,
                client.peer().connection());
    }

    /** A request on its way. */
    private final class Gated extends Recorded {
        private final Request request;

        Gated(Request request, ClientSession client, FaultPoint point) {
            super(client, point);
            this.request = request;
        }

        @Override
        public Reply run(String fault) {
            var time = clock.now();
            long start = System.nanoTime();
            Reply reply;
            try {
                reply = request.accept(new Run(client));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                reply = RiakTsErrors.of(request, e);
            }
            record(time, start, client, point, reply, request.facts(), fault);
            return reply;
        }
    }

    /** A message that is not run in any case. */
    private final class Refused extends Recorded {
        private final Reply.Failure refusal;

        Refused(Reply.Failure refusal, ClientSession client, FaultPoint point) {
            super(client, point);
            this.refusal = refusal;
        }

        @Override
        public Reply run(String fault) {
            record(clock.now(), System.nanoTime(), client, point, refusal, RequestFacts.NONE, fault);
            return refusal;
        }
    }

    private abstract class Recorded implements GatedCall<Reply> {
        final ClientSession client;
        final FaultPoint point;

        Recorded(ClientSession client, FaultPoint point) {
            this.client = client;
            this.point = point;
        }

        @Override
        public final Reply fail(InjectedError error, String fault) {
            var reply = RiakTsErrors.undecoded(error);
            record(clock.now(), System.nanoTime(), client, point, reply, RequestFacts.NONE, fault);
            return reply;
        }

        @Override
        public final void lose(String fault) {
            record(
                    clock.now(),
                    System.nanoTime(),
                    client,
                    point,
                    RiakTsErrors.generic("not run"),
                    RequestFacts.NONE,
                    fault);
        }
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
            Instant time,
            long start,
            ClientSession client,
            FaultPoint point,
            Reply reply,
            RequestFacts facts,
            String fault) {
        var entry = JournalEntry.answered(
                time,
                PRODUCT,
                client.peer().address(),
                point.operation(),
                point.text(),
                Duration.ofNanos(System.nanoTime() - start),
                reply instanceof Reply.Failure failure ? shown(failure) : "");
        journal.record(entry.about(facts).withFault(fault));
    }

    private static String shown(Reply.Failure failure) {
        return JournalEntry.isNotEmulated(failure.text()) ? failure.text() : failure.code() + ": " + failure.text();
    }
}
