package io.mimeseries.server.fault;

/**
 * How often a rule acts on the requests that it is about.
 *
 * @param skip so many of them pass first, 0 or more
 * @param every of the rest each {@code every}th is taken, beginning with that one; 1 for all
 * @param probability with which one that is taken is acted on, above 0 and up to 1
 * @param times it acts so often at most, {@link #ALWAYS} for no bound
 * @param seed of all that is drawn for the rule: the probability, delays, corrupted bytes
 */
public record FaultFrequency(long skip, long every, double probability, long times, long seed) {
    public static final long ALWAYS = Long.MAX_VALUE;

    /** On all of them. */
    public static final FaultFrequency DEFAULT = new FaultFrequency(0, 1, 1, ALWAYS, 0);

    public FaultFrequency {
        if (skip < 0 || every < 1 || times < 1) {
            throw new IllegalArgumentException("skip is 0 or more, every and times are 1 or more");
        }
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability is above 0 and up to 1, not " + probability);
        }
    }

    public FaultFrequency withSkip(long requests) {
        return new FaultFrequency(requests, every, probability, times, seed);
    }

    public FaultFrequency withEvery(long nth) {
        return new FaultFrequency(skip, nth, probability, times, seed);
    }

    public FaultFrequency withProbability(double chance) {
        return new FaultFrequency(skip, every, chance, times, seed);
    }

    public FaultFrequency withTimes(long count) {
        return new FaultFrequency(skip, every, probability, count, seed);
    }

    public FaultFrequency withSeed(long newSeed) {
        return new FaultFrequency(skip, every, probability, times, newSeed);
    }
}
