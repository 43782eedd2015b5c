package io.mimeseries.server.web;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.FaultPoint;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import java.time.Duration;

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
        var point = new FaultPoint(product, call.operation(request), call.detail(), request.connection());
        return gate.around(point, () -> runAndRecord(request, call, point));
    }

    private HttpResponse runAndRecord(HttpRequest request, Call call, FaultPoint point) {
        var time = clock.now();
        long start = System.nanoTime();
        Call.Reply reply;
        try {
            reply = call.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            reply = errors.reply(request, e, Duration.ofNanos(System.nanoTime() - start));
        }
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
                .about(call.facts().withClient(client(request))));
        return reply.response();
    }

    private static String client(HttpRequest request) {
        var agent = request.header("User-Agent");
        return agent == null ? "" : agent;
    }
}
