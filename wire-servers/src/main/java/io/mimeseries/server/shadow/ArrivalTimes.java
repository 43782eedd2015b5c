package io.mimeseries.server.shadow;

import io.mimeseries.engine.Clock;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The times at which requests came: from the start of the shadow until now. */
final class ArrivalTimes {
    private static final Duration SLACK = Duration.ofSeconds(2);

    /** Nanoseconds of the parameter {@code epoch}: ns, u, ms, s, m, h. */
    private static final List<Long> UNITS =
            List.of(1L, 1_000L, 1_000_000L, 1_000_000_000L, 60_000_000_000L, 3_600_000_000_000L);

    private final Clock clock;
    private final Instant start;

    ArrivalTimes(Clock clock) {
        this.clock = clock;
        start = clock.now().minus(SLACK);
    }

    /** Whether these are two such times, in the same form. */
    boolean areBoth(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String text && other instanceof String otherText) {
            return instant(text).filter(this::isWithin).isPresent()
                    && instant(otherText).filter(this::isWithin).isPresent();
        }
        return one instanceof JsonReader.Numeral number
                && other instanceof JsonReader.Numeral otherNumber
                && UNITS.stream()
                        .anyMatch(unit -> isWithin(number.value(), unit) && isWithin(otherNumber.value(), unit));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean isWithin(Instant time) {
        return !time.isBefore(start) && !time.isAfter(clock.now().plus(SLACK));
    }

    /** A whole number of units may lie up to one unit before the time that it stands for. */
    private boolean isWithin(BigDecimal units, long unit) {
        var nanos = units.multiply(BigDecimal.valueOf(unit));
        return nanos.compareTo(nanos(start).subtract(BigDecimal.valueOf(unit))) >= 0
                && nanos.compareTo(nanos(clock.now().plus(SLACK))) <= 0;
    }

    private static BigDecimal nanos(Instant time) {
        return BigDecimal.valueOf(time.getEpochSecond())
                .multiply(BigDecimal.valueOf(1_000_000_000L))
                .add(BigDecimal.valueOf(time.getNano()));
    }
}
