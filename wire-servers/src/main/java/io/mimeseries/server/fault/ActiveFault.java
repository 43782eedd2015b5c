package io.mimeseries.server.fault;

import java.util.SplittableRandom;

/** A rule that acts, and how often it has. Safe for use by many threads. */
public final class ActiveFault {
    private final String id;
    private final FaultRule rule;
    private final SplittableRandom random;
    private long seen;
    private long acted;

    ActiveFault(String id, FaultRule rule) {
        this.id = id;
        this.rule = rule;
        random = new SplittableRandom(rule.frequency().seed());
    }

    /** Such as {@code fault-1}. */
    public String id() {
        return id;
    }

    public FaultRule rule() {
        return rule;
    }

    /** The requests so far that the rule is about. */
    public synchronized long seen() {
        return seen;
    }

    /** How many of them it has acted on. */
    public synchronized long acted() {
        return acted;
    }

    /** As the journal shows it, such as {@code fault-1: reset}. */
    String text() {
        return id + ": " + rule.action().text();
    }

    boolean takes(FaultPoint point) {
        return rule.action().transports().contains(point.transport())
                && rule.match().holds(point)
                && takesNext();
    }

    boolean takesConnection(String product, long connection) {
        return rule.match().holdsForConnection(product, connection) && takesNext();
    }

    private synchronized boolean takesNext() {
        var frequency = rule.frequency();
        long number = ++seen - frequency.skip();
        if (number <= 0 || number % frequency.every() != 0 || acted >= frequency.times()) {
            return false;
        }
        if (frequency.probability() < 1 && random.nextDouble() >= frequency.probability()) {
            return false;
        }
        acted++;
        return true;
    }

    /** Draws with the rule's own seed. */
    synchronized long nextSeed() {
        return random.nextLong();
    }

    synchronized SplittableRandom random() {
        return random.split();
    }
}
