package io.mimeseries.server.fault;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * The rules of a test and the gate that goes by them. Each request is held against them in the order in which they were added: delays add
 * up, and the first other action ends the look. Safe for use by many threads; requests are never delayed by one another.
 */
public final class FaultRules implements FaultGate {
    private static final String CONNECT = "connect";

    private final Clock clock;
    private final Journal journal;
    private final List<FaultPort> ports = new CopyOnWriteArrayList<>();
    private final Set<Pause> pauses = ConcurrentHashMap.newKeySet();
    private List<ActiveFault> faults = List.of();
    private int added;
    private int suspended;
    /** What requests are held against: nothing while it is suspended. */
    private volatile List<ActiveFault> acting = List.of();
    /** Counts how often all that waits was let go. */
    private final AtomicInteger frees = new AtomicInteger();

    /** @param clock what delays go by beside the time of the machine */
    public FaultRules(Clock clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
    }

    /** A rule acts from now on. */
    public synchronized ActiveFault add(FaultRule rule) {
        var fault = new ActiveFault("fault-" + ++added, rule);
        var all = new ArrayList<>(faults);
        all.add(fault);
        change(all);
        return fault;
    }

    /** All rules in their order. */
    public synchronized List<ActiveFault> all() {
        return faults;
    }

    /**
     * A rule acts no more. What waits because of any rule is let go: delayed requests are run, silent connections end.
     *
     * @return false if there is none of this name
     */
    public synchronized boolean remove(String id) {
        var rest = faults.stream().filter(fault -> !fault.id().equals(id)).toList();
        boolean found = rest.size() < faults.size();
        if (found) {
            change(rest);
            free(false);
        }
        return found;
    }

    /** No rule acts any more; what waits is let go. */
    public synchronized void clear() {
        change(List.of());
        free(false);
    }

    /** As if there had never been a rule: requests that wait are forgotten, so that they do not reach what comes after a reset. */
    public synchronized void reset() {
        change(List.of());
        added = 0;
        free(true);
    }

    /** The same for the rules of one database. */
    public synchronized void reset(String product) {
        change(faults.stream()
                .filter(fault -> !product.equals(fault.rule().match().product()))
                .toList());
        free(true);
    }

    /** No rule acts until as many calls of {@link #resume} have followed: a server that starts asks itself whether it answers. */
    public synchronized void suspend() {
        suspended++;
        change(faults);
    }

    public synchronized void resume() {
        suspended--;
        change(faults);
    }

    private void change(List<ActiveFault> all) {
        faults = List.copyOf(all);
        acting = suspended > 0 ? List.of() : faults;
        for (var port : ports) {
            tell(port);
        }
    }

    private void tell(FaultPort port) {
        boolean refused = false;
        for (var fault : acting) {
            var rule = fault.rule();
            refused |=
                    rule.action() instanceof FaultAction.Refuse && rule.match().isOf(port.product());
        }
        port.refuse(refused);
    }

    private void free(boolean forgotten) {
        frees.incrementAndGet();
        pauses.forEach(pause -> pause.end(forgotten));
        ports.forEach(FaultPort::free);
    }

    @Override
    public boolean isOpen() {
        return acting.isEmpty();
    }

    @Override
    public synchronized void add(FaultPort port) {
        ports.add(port);
        tell(port);
    }

    @Override
    public void remove(FaultPort port) {
        ports.remove(port);
    }

    @Override
    public <R> R around(FaultPoint point, Wire wire, GatedCall<R> call) {
        var rules = acting;
        return rules.isEmpty() ? call.run("") : decided(rules, point, wire, call);
    }

    private <R> R decided(List<ActiveFault> rules, FaultPoint point, Wire wire, GatedCall<R> call) {
        int before = frees.get();
        BooleanSupplier over = () -> frees.get() != before;
        var names = new ArrayList<String>(1);
        var delay = Duration.ZERO;
        ActiveFault decisive = null;
        for (var fault : rules) {
            if (decisive == null && fault.takes(point)) {
                names.add(fault.text());
                if (fault.rule().action() instanceof FaultAction.Delay waits) {
                    delay = delay.plus(waits.latency().draw(fault.random()));
                } else {
                    decisive = fault;
                }
            }
        }
        var shown = String.join(", ", names);
        if (!waited(delay, wire, over)) {
            call.lose(shown);
            throw wire.end(Ending.CLOSE, over);
        }
        return decisive == null
                ? call.run(shown)
                : decisive.rule().action().accept(new Acting<>(decisive, shown, over, wire, call));
    }

    @Override
    public void connected(String product, long connection, String peer, Wire wire) {
        var rules = acting;
        if (rules.isEmpty()) {
            return;
        }
        int before = frees.get();
        BooleanSupplier over = () -> frees.get() != before;
        for (var fault : rules) {
            if (fault.rule().action() instanceof FaultAction.Refuse || !fault.takesConnection(product, connection)) {
                continue;
            }
            journal.record(JournalEntry.answered(clock.now(), product, peer, CONNECT, "", Duration.ZERO, "")
                    .withFault(fault.text()));
            if (fault.rule().action() instanceof FaultAction.Delay waits) {
                if (!waited(waits.latency().draw(fault.random()), wire, over)) {
                    throw wire.end(Ending.CLOSE, over);
                }
            } else if (fault.rule().action() instanceof FaultAction.End end) {
                throw wire.end(end.ending(), over);
            }
        }
    }

    /** False if the request is to be forgotten. */
    private boolean waited(Duration delay, Wire wire, BooleanSupplier over) {
        if (delay.isZero()) {
            return true;
        }
        var pause = new Pause(clock, wire, delay);
        pauses.add(pause);
        try {
            if (over.getAsBoolean()) {
                // what has freed the others has not seen this one
                pause.end(true);
            }
            return pause.await();
        } finally {
            pauses.remove(pause);
        }
    }

    @Override
    public void datagram(FaultPoint point, DatagramPath path) {
        ActiveFault decisive = null;
        for (var fault : acting) {
            if (decisive == null && fault.takes(point)) {
                decisive = fault;
            }
        }
        if (decisive == null || !(decisive.rule().action() instanceof FaultAction.Datagram datagram)) {
            path.deliver();
            return;
        }
        switch (datagram.kind()) {
            case DROP -> path.drop(decisive.text());
            case DUPLICATE -> path.deliverTwice(decisive.text());
            case REORDER -> path.holdBack(decisive.text());
        }
    }

    /** Carries out what was decided about a request. */
    private record Acting<R>(ActiveFault fault, String shown, BooleanSupplier over, Wire wire, GatedCall<R> call)
            implements FaultAction.Visitor<R> {
        @Override
        public R visit(FaultAction.Delay action) {
            return call.run(shown);
        }

        @Override
        public R visit(FaultAction.Fail action) {
            return call.fail(new InjectedError(action.code(), action.message()), shown);
        }

        @Override
        public R visit(FaultAction.Status action) {
            return call.answer(action.status(), shown);
        }

        @Override
        public R visit(FaultAction.End action) {
            if (!action.applied()) {
                call.lose(shown);
                throw wire.end(action.ending(), over);
            }
            var reply = call.run(shown);
            if (action.bytes() == 0) {
                throw wire.end(action.ending(), over);
            }
            wire.damage(new ReplyDamage.Truncation(action.bytes(), action.ending()), over);
            return reply;
        }

        @Override
        public R visit(FaultAction.Corrupt action) {
            var reply = call.run(shown);
            wire.damage(new ReplyDamage.Corruption(action.from(), action.count(), fault.nextSeed()), over);
            return reply;
        }

        @Override
        public R visit(FaultAction.Refuse action) {
            throw new IllegalStateException("no request comes by a port that refuses");
        }

        @Override
        public R visit(FaultAction.Datagram action) {
            throw new IllegalStateException("a request is no datagram");
        }
    }
}
