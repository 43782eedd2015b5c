package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.influxdb.StatementException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A time that need not fit into 64 bits of nanoseconds: time strings reach from the year 0 to 9999. */
record WideTime(Instant instant, ZoneId zone) implements Comparable<WideTime> {
    private static final long BILLION = 1_000_000_000L;
    private static final BigInteger BIG_BILLION = BigInteger.valueOf(BILLION);
    private static final Instant LAST = instant(TimeRange.MAX_TIME);

    /** The first of all times is kept for "no bound", so that a literal has to be later. */
    private static final Instant FIRST = instant(TimeRange.MIN_TIME + 1);

    static WideTime of(long nanoseconds) {
        return new WideTime(instant(nanoseconds), ZoneOffset.UTC);
    }

    WideTime plus(long nanoseconds) {
        return new WideTime(instant.plusNanos(nanoseconds), zone);
    }

    WideTime minus(long nanoseconds) {
        return new WideTime(instant.minusNanos(nanoseconds), zone);
    }

    /** The nanoseconds since the other time, held within 64 bits. */
    long since(WideTime other) {
        var difference = nanoseconds().subtract(other.nanoseconds());
        if (difference.bitLength() < Long.SIZE) {
            return difference.longValue();
        }
        return difference.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** As a literal, which the real server refuses outside of what it can store (vector where-0202). */
    Expression.TimeLiteral toLiteral() {
        if (instant.isAfter(LAST)) {
            throw new StatementException("time " + text() + " overflows time literal");
        }
        if (instant.isBefore(FIRST)) {
            throw new StatementException("time " + text() + " underflows time literal");
        }
        return new Expression.TimeLiteral(instant.getEpochSecond() * BILLION + instant.getNano());
    }

    /**
     * The nanoseconds since the start of an interval, where intervals are counted from the start of the year 1: so does the real
     * server with {@code GROUP BY time(1w, now())}.
     */
    long sinceTruncation(long interval) {
        var fromYearOne = nanoseconds().add(BigInteger.valueOf(62_135_596_800L).multiply(BIG_BILLION));
        return fromYearOne.remainder(BigInteger.valueOf(interval)).longValue();
    }

    @Override
    public int compareTo(WideTime other) {
        return instant.compareTo(other.instant);
    }

    private String text() {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").format(ZonedDateTime.ofInstant(instant, zone));
    }

    private BigInteger nanoseconds() {
        return BigInteger.valueOf(instant.getEpochSecond())
                .multiply(BIG_BILLION)
                .add(BigInteger.valueOf(instant.getNano()));
    }

    private static Instant instant(long nanoseconds) {
        return Instant.ofEpochSecond(Math.floorDiv(nanoseconds, BILLION), Math.floorMod(nanoseconds, BILLION));
    }
}
