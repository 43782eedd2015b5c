package io.mimeseries.server.iotdb;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.RedactedStatement;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.FaultPoint;
import io.mimeseries.server.fault.GatedCall;
import io.mimeseries.server.fault.InjectedError;
import io.mimeseries.server.fault.Transport;
import io.mimeseries.server.iotdb.rpc.Method;
import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.net.Peer;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way of every decoded call: fault gate, database, journal, fault gate. */
final class CallRunner {
    private static final String PRODUCT = "iotdb";
    private static final String NOT_RUN = "not run";

    private final Clock clock;
    private final Journal journal;
    private final FaultGate gate;
    private final Supplier<Duration> sessionTimeout;

    CallRunner(Clock clock, Journal journal, FaultGate gate, Supplier<Duration> sessionTimeout) {
        this.clock = clock;
        this.journal = journal;
        this.gate = gate;
        this.sessionTimeout = sessionTimeout;
    }

    Outcome run(Method method, Operation operation, Struct request, ClientSession client, Peer peer) {
        var text = CallText.of(request);
        var point = point(method.name(), text, () -> facts(method, request, text), peer);
        return gate.around(point, peer.wire(), new Gated(method, operation, request, client, peer, point));
    }

    /** A call that cannot be run, as there is no such method or its arguments cannot be read. */
    Outcome refuse(String method, ThriftFault fault, Peer peer) {
        var point = point(method, "", () -> RequestFacts.NONE, peer);
        return gate.around(point, peer.wire(), new Refused(fault, peer, point));
    }

    private static FaultPoint point(String method, String text, Supplier<RequestFacts> facts, Peer peer) {
        return new FaultPoint(PRODUCT, Transport.THRIFT, method, text, facts, peer.connection());
    }

    private final class Gated implements GatedCall<Outcome> {
        private final Method method;
        private final Operation operation;
        private final Struct request;
        private final ClientSession client;
        private final Peer peer;
        private final FaultPoint point;

        Gated(Method method, Operation operation, Struct request, ClientSession client, Peer peer, FaultPoint point) {
            this.method = method;
            this.operation = operation;
            this.request = request;
            this.client = client;
            this.peer = peer;
            this.point = point;
        }

        @Override
        public Outcome run(String acted) {
            var time = clock.now();
            long start = System.nanoTime();
            try {
                client.use(time, sessionTimeout.get());
                var answer = operation.run(client, request);
                record(time, start, peer, point, error(answer), facts(method, request, point.text()), acted);
                return new Outcome.Answered(method, answer);
            } catch (ThriftFault fault) {
                record(time, start, peer, point, fault.getMessage(), facts(method, request, point.text()), acted);
                return new Outcome.Faulted(fault);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return failed(time, start, e, acted);
            }
        }

        @Override
        public Outcome fail(InjectedError error, String acted) {
            return failed(clock.now(), System.nanoTime(), error, acted);
        }

        private Outcome failed(Instant time, long start, Throwable failure, String acted) {
            var status = IotDbErrors.status(method.name(), failure);
            record(time, start, peer, point, error(status), facts(method, request, point.text()), acted);
            var answer = IotDbErrors.answer(method, status);
            return answer == null
                    ? new Outcome.Faulted(ThriftFault.internalError(method.name()))
                    : new Outcome.Answered(method, answer);
        }

        @Override
        public void lose(String acted) {
            record(clock.now(), System.nanoTime(), peer, point, NOT_RUN, facts(method, request, point.text()), acted);
        }
    }

    /** A call that Thrift itself refuses: it has no answer that could carry a status. */
    private final class Refused implements GatedCall<Outcome> {
        private final ThriftFault refusal;
        private final Peer peer;
        private final FaultPoint point;

        Refused(ThriftFault refusal, Peer peer, FaultPoint point) {
            this.refusal = refusal;
            this.peer = peer;
            this.point = point;
        }

        @Override
        public Outcome run(String acted) {
            record(clock.now(), System.nanoTime(), peer, point, refusal.getMessage(), RequestFacts.NONE, acted);
            return new Outcome.Faulted(refusal);
        }

        @Override
        public Outcome fail(InjectedError error, String acted) {
            return run(acted);
        }

        @Override
        public void lose(String acted) {
            record(clock.now(), System.nanoTime(), peer, point, NOT_RUN, RequestFacts.NONE, acted);
        }
    }

    /** The error within an answer, empty if there is none. */
    private static String error(Object answer) {
        if (!(answer instanceof Struct struct)) {
            return "";
        }
        var status = struct.get(1) instanceof Struct part ? part : struct;
        return status.get(1) instanceof Integer code
                        && code != StatusCode.SUCCESS
                        && status.type().name().equals("TSStatus")
                ? shown(code, status.textOrNull(2))
                : "";
    }

    private static String error(Status status) {
        return shown(status.code(), status.message());
    }

    private static String shown(int code, @Nullable String message) {
        var text = message == null ? "" : message;
        return JournalEntry.isNotEmulated(text) ? text : (code + ": " + text).strip();
    }

    /** A request may lack what its method takes, and is not complete then. */
    private static RequestFacts facts(Method method, Struct request, String text) {
        try {
            return CallFacts.of(method, request, text);
        } catch (RuntimeException e) {
            return RequestFacts.NONE;
        }
    }

    private void record(
            Instant time,
            long start,
            Peer peer,
            FaultPoint point,
            @Nullable String error,
            RequestFacts facts,
            String acted) {
        var shown = error == null ? "" : RedactedStatement.of(error);
        var entry = JournalEntry.answered(
                time,
                PRODUCT,
                peer.address(),
                point.operation(),
                point.text(),
                Duration.ofNanos(System.nanoTime() - start),
                shown);
        journal.record(entry.about(facts).withFault(acted));
    }
}
