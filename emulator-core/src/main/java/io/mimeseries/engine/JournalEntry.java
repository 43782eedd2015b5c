package io.mimeseries.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One request and what became of it.
 *
 * @param time when it came, by the emulator's clock
 * @param database the product, such as {@code influxdb}
 * @param connection who asked: the remote address, or another name of the caller
 * @param operation what was called, such as {@code POST /write}
 * @param detail the statement, or a description
 * @param outcomeText the error as the client got it, empty if there was none
 * @param ignored what the request asked for and the emulator accepted without effect
 * @param facts what the request is about
 * @param fault which faults that a test asked for acted on it, such as {@code fault-1: reset}; empty if none did
 */
public record JournalEntry(
        Instant time,
        String database,
        String connection,
        String operation,
        String detail,
        Duration duration,
        Outcome outcome,
        String outcomeText,
        List<String> ignored,
        RequestFacts facts,
        String fault) {

    /** How a request ended. */
    public enum Outcome {
        OK,
        /** The answer is an error, as it would be from the real server. */
        ERROR,
        /** The real server accepts this and the emulator lacks it. */
        NOT_EMULATED
    }

    public JournalEntry {
        ignored = List.copyOf(ignored);
    }

    /** An entry of a request of which nothing more is known and that no fault acted on. */
    public JournalEntry(
            Instant time,
            String database,
            String connection,
            String operation,
            String detail,
            Duration duration,
            Outcome outcome,
            String outcomeText,
            List<String> ignored) {
        this(
                time,
                database,
                connection,
                operation,
                detail,
                duration,
                outcome,
                outcomeText,
                ignored,
                RequestFacts.NONE,
                "");
    }

    /** The same entry, of a request of which more is known. */
    public JournalEntry about(RequestFacts known) {
        return new JournalEntry(
                time, database, connection, operation, detail, duration, outcome, outcomeText, ignored, known, fault);
    }

    /** The same with what faults did to it. */
    public JournalEntry withFault(String acted) {
        return acted.isEmpty()
                ? this
                : new JournalEntry(
                        time,
                        database,
                        connection,
                        operation,
                        detail,
                        duration,
                        outcome,
                        outcomeText,
                        ignored,
                        facts,
                        acted);
    }

    /** An entry whose outcome is told by the error's text, which is empty if there was none; nothing was ignored. */
    public static JournalEntry answered(
            Instant time,
            String database,
            String connection,
            String operation,
            String detail,
            Duration duration,
            String error) {
        return new JournalEntry(
                time, database, connection, operation, detail, duration, outcome(error), error, List.of());
    }

    /** What the text of an error, empty if there was none, says about how a request ended. */
    public static Outcome outcome(String error) {
        if (error.isEmpty()) {
            return Outcome.OK;
        }
        return isNotEmulated(error) ? Outcome.NOT_EMULATED : Outcome.ERROR;
    }

    /** Whether the text of an error says that something is not emulated. */
    public static boolean isNotEmulated(String error) {
        return error.startsWith(NotEmulatedException.PREFIX);
    }
}
