package io.mimeseries.server.cli;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.SettableClock;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code --clock=INSTANT[,frozen]}: when the databases' time starts, and whether it stands there. */
record ClockOption(Instant start, boolean frozen) {
    private static final String FROZEN = ",frozen";

    static ClockOption parse(String text) throws UsageException {
        var frozen = text.endsWith(FROZEN);
        var instant = frozen ? text.substring(0, text.length() - FROZEN.length()) : text;
        try {
            return new ClockOption(Instant.parse(instant), frozen);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "--clock=" + text + ": not an instant such as 2024-03-01T00:00:00Z, or one with ,frozen behind it");
        }
    }

    static SettableClock clock(@Nullable ClockOption option) {
        var source = Clock.system();
        if (option == null) {
            return SettableClock.following(source);
        }
        return option.frozen
                ? SettableClock.frozenAt(option.start, source)
                : SettableClock.startingAt(option.start, source);
    }
}
