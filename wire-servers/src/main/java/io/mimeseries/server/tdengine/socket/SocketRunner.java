package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.RedactedStatement;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.FaultPoint;
import io.mimeseries.server.fault.GatedCall;
import io.mimeseries.server.fault.InjectedError;
import io.mimeseries.server.fault.Transport;
import io.mimeseries.server.net.Peer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The way of every action: fault gate, database, journal, fault gate. */
public final class SocketRunner {
    private static final String PRODUCT = "tdengine";

    private final Clock clock;
    private final Journal journal;
    private final FaultGate gate;

    public SocketRunner(Clock clock, Journal journal, FaultGate gate) {
        this.clock = clock;
        this.journal = journal;
        this.gate = gate;
    }

    public Message run(Asked asked, Peer peer, Supplier<Outcome> action) {
        var point = new FaultPoint(
                PRODUCT,
                Transport.WEB_SOCKET,
                "ws " + asked.action(),
                asked.detail(),
                () -> facts(asked),
                peer.connection());
        return gate.around(point, peer.wire(), new Gated(asked, peer, point, action));
    }

    /** What brings rows or asks for them by the name of its action; all else is what its statement says. */
    private static RequestFacts facts(Asked asked) {
        return switch (asked.action()) {
            case "insert",
                    "exec",
                    "stmt2_exec",
                    "stmt2_bind_exec",
                    "write_raw",
                    "write_raw_block",
                    "write_raw_block_with_fields" -> RequestFacts.writeTo("");
            case "poll", "fetch", "fetch_block", "fetch_raw", "fetch_raw_block", "fetch_raw_data", "fetch_json_meta" ->
                new RequestFacts(RequestFacts.Kind.QUERY, List.of(), "", -1, "");
            default -> RequestFacts.ofStatement(asked.detail(), "");
        };
    }

    private final class Gated implements GatedCall<Message> {
        private final Asked asked;
        private final Peer peer;
        private final FaultPoint point;
        private final Supplier<Outcome> action;

        Gated(Asked asked, Peer peer, FaultPoint point, Supplier<Outcome> action) {
            this.asked = asked;
            this.peer = peer;
            this.point = point;
            this.action = action;
        }

        @Override
        public Message run(String fault) {
            return run(action, fault);
        }

        @Override
        public Message fail(InjectedError error, String fault) {
            return run(
                    () -> {
                        throw error;
                    },
                    fault);
        }

        @Override
        public void lose(String fault) {
            record(clock.now(), System.nanoTime(), "not run", List.of(), fault);
        }

        private Message run(Supplier<Outcome> what, String fault) {
            var time = clock.now();
            long start = System.nanoTime();
            var error = "";
            List<String> ignored = List.of();
            Message message;
            try {
                var outcome = what.get();
                ignored = outcome.ignored();
                message = outcome.message(asked, System.nanoTime() - start);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                var failure = SocketErrors.of(e);
                error = RedactedStatement.of(failure.text());
                message = asked.failures().message(asked, failure, System.nanoTime() - start);
            }
            record(time, start, error, ignored, fault);
            return message;
        }

        private void record(Instant time, long start, String error, List<String> ignored, String fault) {
            journal.record(new JournalEntry(
                            time,
                            PRODUCT,
                            peer.address(),
                            point.operation(),
                            point.text(),
                            Duration.ofNanos(System.nanoTime() - start),
                            JournalEntry.outcome(error),
                            error,
                            ignored)
                    .about(facts(asked))
                    .withFault(fault));
        }
    }
}
