package io.mimeseries.server.web;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.FaultPoint;
import io.mimeseries.server.fault.GatedCall;
import io.mimeseries.server.fault.InjectedError;
import io.mimeseries.server.fault.Transport;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** The way of every decoded request over HTTP: fault gate, database, journal, fault gate. */
public final class CallRunner {
    private final String product;
    private final Clock clock;
    private final Journal journal;
    private final FaultGate gate;
    private final ErrorReplies errors;

    /** @param errors the protocol's one place where an exception becomes an answer */
    public CallRunner(String product, Clock clock, Journal journal, FaultGate gate, ErrorReplies errors) {
        this.product = product;
        this.clock = clock;
        this.journal = journal;
        this.gate = gate;
        this.errors = errors;
    }

    /** Answers requests that failed. */
    @FunctionalInterface
    public interface ErrorReplies {
        /** @param elapsed since the call began */
        Call.Reply reply(HttpRequest request, Throwable failure, Duration elapsed);
    }

    public HttpResponse run(HttpRequest request, Call call) {
        var point = new FaultPoint(
                product, Transport.HTTP, call.operation(request), call.detail(), call::facts, request.connection());
        return gate.around(point, request.wire(), new Gated(request, call, point));
    }

    private final class Gated implements GatedCall<HttpResponse> {
        private final HttpRequest request;
        private final Call call;
        private final FaultPoint point;

        Gated(HttpRequest request, Call call, FaultPoint point) {
            this.request = request;
            this.call = call;
            this.point = point;
        }

        @Override
        public HttpResponse run(String fault) {
            return run(call, fault);
        }

        @Override
        public HttpResponse fail(InjectedError error, String fault) {
            return run(Call.failing(error), fault);
        }

        @Override
        public HttpResponse answer(int status, String fault) {
            var response = HttpResponse.text(status, "text/plain; charset=utf-8", HttpResponse.nameOf(status) + "\n");
            return run(new PlainCall(response), fault);
        }

        @Override
        public void lose(String fault) {
            record(clock.now(), System.nanoTime(), new Call.Reply(HttpResponse.of(500), "not run"), fault);
        }

        private HttpResponse run(Call what, String fault) {
            var time = clock.now();
            long start = System.nanoTime();
            Call.Reply reply;
            try {
                reply = what.run();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                reply = errors.reply(request, e, Duration.ofNanos(System.nanoTime() - start));
            }
            record(time, start, reply, fault);
            return reply.response();
        }

        private void record(Instant time, long start, Call.Reply reply, String fault) {
            journal.record(new JournalEntry(
                            time,
                            product,
                            request.peer(),
                            point.operation(),
                            point.text(),
                            Duration.ofNanos(System.nanoTime() - start),
                            JournalEntry.outcome(reply.error()),
                            call.shown(reply.error()),
                            reply.ignored())
                    .about(call.facts().withClient(client(request)))
                    .withFault(fault));
        }
    }

    private static String client(HttpRequest request) {
        var agent = request.header("User-Agent");
        return agent == null ? "" : agent;
    }
}
