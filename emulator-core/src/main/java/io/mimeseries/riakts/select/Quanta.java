package io.mimeseries.riakts.select;

import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.RiakTsVersion;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The quanta that a query touches. */
final class Quanta {
    private Quanta() {}

    /**
     * Refuses a query that touches too many.
     *
     * @throws RiakTsException with code 1025, in 1.4 with code 1001
     */
    static void check(TimeBounds times, long quantum, int maximum, RiakTsVersion version) {
        var length = BigInteger.valueOf(quantum);
        if (version.isAtLeast(RiakTsVersion.V1_5_2)) {
            var count = times.end().subtract(times.first()).divide(length);
            if (count.compareTo(BigInteger.valueOf(maximum)) >= 0) {
                throw new RiakTsException(
                        ErrorCode.TOO_MANY_QUANTA, "Query spans too many quanta (" + count + ", max " + maximum + ")");
            }
            return;
        }
        var last = floor(times.end().subtract(BigInteger.ONE), length);
        var count = last.subtract(floor(times.first(), length)).add(BigInteger.ONE);
        if (count.compareTo(BigInteger.valueOf(maximum)) > 0) {
            throw new RiakTsException(ErrorCode.SUBMIT, "Too many subqueries (" + count + ")");
        }
    }

    private static BigInteger floor(BigInteger value, BigInteger length) {
        var parts = value.divideAndRemainder(length);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /**
     * A part of a query within one quantum.
     *
     * @param start its first time, or the last one where later times come first
     * @param end the bound on the other side
     */
    record Part(BigInteger start, BigInteger end) {}

    /** The parts in the order in which their rows come. */
    static List<Part> parts(TimeBounds times, long quantum, boolean isDescending) {
        var length = BigInteger.valueOf(quantum);
        List<Part> parts = new ArrayList<>();
        var start = times.first();
        var boundary = floor(start, length).add(BigInteger.ONE).multiply(length);
        while (boundary.compareTo(times.end()) < 0) {
            parts.add(part(start, boundary, isDescending));
            start = boundary;
            boundary = boundary.add(length);
        }
        parts.add(part(start, times.upper(), isDescending));
        if (isDescending) {
            Collections.reverse(parts);
        }
        return parts;
    }

    private static Part part(BigInteger start, BigInteger end, boolean isDescending) {
        return isDescending ? new Part(end, start) : new Part(start, end);
    }
}
