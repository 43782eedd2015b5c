package io.mimeseries.testkit.fault;

import io.mimeseries.server.fault.ActiveFault;
import io.mimeseries.server.fault.FaultRules;

/** A fault that was asked for. */
public final class Fault {
    private final FaultRules rules;
    private final ActiveFault active;

    Fault(FaultRules rules, ActiveFault active) {
        this.rules = rules;
        this.active = active;
    }

    /** Such as {@code fault-1}: what the entries of the journal name. */
    public String id() {
        return active.id();
    }

    /** The requests so far that it is about. */
    public long seen() {
        return active.seen();
    }

    /** How many of them it has acted on. */
    public long acted() {
        return active.acted();
    }

    /** Takes it back; it may be gone already. What waits because of any fault goes on or ends. */
    public void remove() {
        rules.remove(active.id());
    }

    /** Such as {@code fault-1: reset}. */
    @Override
    public String toString() {
        return active.id() + ": " + active.rule().action().text();
    }
}
