package io.mimeseries.testkit.journal;

import io.mimeseries.engine.JournalEntry;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that a request has to be.
 *
 * @param name what it is about, such as {@code precision}
 * @param expected as a failure shows it
 * @param actual what an entry has there, as a failure shows it
 */
record Criterion(
        String name, String expected, Predicate<JournalEntry> predicate, Function<JournalEntry, String> actual) {

    boolean holds(JournalEntry entry) {
        return predicate.test(entry);
    }

    /** How an entry differs. */
    String difference(JournalEntry entry) {
        return name + ": expected " + expected + ", was <" + actual.apply(entry) + ">";
    }

    @Override
    public String toString() {
        return name + " " + expected;
    }

    static Criterion equal(String name, String expected, Function<JournalEntry, String> actual) {
        return new Criterion(name, "<" + expected + ">", entry -> expected.equals(actual.apply(entry)), actual);
    }

    static Criterion contained(String name, String part, Function<JournalEntry, String> actual) {
        return new Criterion(
                name, "with <" + part + "> in it", entry -> actual.apply(entry).contains(part), actual);
    }
}
