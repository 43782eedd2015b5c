package io.mimeseries.grammar.influxql;

/** What stands in one pair of parentheses so far. Neighbouring characters are one node, as in Go's tree. */
final class PatternGroup {
    private final boolean captures;
    private PatternWeight alternatives = PatternWeight.NONE;
    private int alternativeCount;
    private PatternWeight sequence = PatternWeight.NONE;
    private int sequenceCount;
    private PatternWeight last = PatternWeight.NONE;
    private boolean lastIsCharacter;
    private boolean runOfCharacters;

    PatternGroup(boolean captures) {
        this.captures = captures;
    }

    void add(PatternWeight part, boolean character) {
        flush();
        last = part;
        lastIsCharacter = character;
    }

    /** What a quantifier would repeat. */
    PatternWeight last() {
        return last;
    }

    /** Repeats the part before, if there is one. */
    void repeatLast(int minimum, int maximum) {
        if (last.height() > 0) {
            last = maximum < 0 && minimum == 0 ? last.under(2, 1) : last.repeated(minimum, maximum);
            lastIsCharacter = false;
        }
    }

    void alternative() {
        flush();
        var whole = sequenceCount > 1 ? sequence.under(0, 0) : sequenceCount == 1 ? sequence : PatternWeight.ONE;
        alternatives = alternatives.with(whole);
        alternativeCount++;
        sequence = PatternWeight.NONE;
        sequenceCount = 0;
        runOfCharacters = false;
    }

    PatternWeight close() {
        alternative();
        var whole =
                alternativeCount > 1 ? alternatives.under(alternativeCount - 1, alternativeCount - 1) : alternatives;
        return captures ? whole.under(2, 0) : whole;
    }

    private void flush() {
        if (last.height() > 0) {
            sequenceCount += lastIsCharacter && runOfCharacters ? 0 : 1;
            runOfCharacters = lastIsCharacter;
            sequence = sequence.with(last);
        }
        last = PatternWeight.NONE;
        lastIsCharacter = false;
    }
}
