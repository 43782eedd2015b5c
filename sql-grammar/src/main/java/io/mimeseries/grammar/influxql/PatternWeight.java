package io.mimeseries.grammar.influxql;

/**
 * What a part of a regular expression costs.
 *
 * @param height levels of its syntax tree, from 1
 * @param repeats the largest product of counts that lie within each other, from 1
 * @param size instructions as Go estimates them
 * @param forks instructions with two ways on, which a matcher follows in depth
 */
record PatternWeight(int height, int repeats, long size, long forks) {
    static final PatternWeight ONE = new PatternWeight(1, 1, 1, 0);
    static final PatternWeight NONE = new PatternWeight(0, 1, 0, 0);

    private static final long ENDLESS = 1L << 40;

    /** Both, one beside the other; the node above them is not counted. */
    PatternWeight with(PatternWeight other) {
        return new PatternWeight(
                Math.max(height, other.height),
                Math.max(repeats, other.repeats),
                Math.min(ENDLESS, size + other.size),
                Math.min(ENDLESS, forks + other.forks));
    }

    /** Under one more node. */
    PatternWeight under(int instructions, int newForks) {
        return new PatternWeight(height + 1, repeats, size + instructions, forks + newForks);
    }

    /** Repeated; {@code maximum} is -1 where there is none. */
    PatternWeight repeated(int minimum, int maximum) {
        int times = maximum < 0 ? minimum : maximum;
        int product = times == 0 ? 1 : Math.min(repeats, 1_000_000) * times;
        int copies = Math.max(1, times);
        int optional = maximum < 0 ? 1 : maximum - minimum;
        return new PatternWeight(
                height + 1,
                product,
                Math.min(ENDLESS, size * copies + optional),
                Math.min(ENDLESS, forks * copies + optional));
    }
}
