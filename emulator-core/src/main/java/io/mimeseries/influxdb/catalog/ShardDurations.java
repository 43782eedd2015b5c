package io.mimeseries.influxdb.catalog;

import java.math.BigInteger;

/** How long a shard group is and where it starts. */
final class ShardDurations {
    static final long HOUR = 3_600_000_000_000L;
    private static final long DAY = 24 * HOUR;

    /** From 0001-01-01T00:00:00Z, to which the real server aligns: weeks start on a Monday. */
    private static final BigInteger EPOCH =
            BigInteger.valueOf(62_135_596_800L).multiply(BigInteger.valueOf(1_000_000_000L));

    private ShardDurations() {}

    /** The shard duration that a policy gets; 0 asks for the one that fits the policy's duration. */
    static long normalize(long asked, long policyDuration) {
        if (asked == 0) {
            return forPolicy(policyDuration);
        }
        return Math.max(asked, HOUR);
    }

    private static long forPolicy(long policyDuration) {
        if (policyDuration == 0 || policyDuration >= 180 * DAY) {
            return 7 * DAY;
        }
        return policyDuration >= 2 * DAY ? DAY : HOUR;
    }

    /** The shard group of a time; at the ends of the time line it is cut to what a long can hold. */
    static ShardGroup groupAt(long time, long shardDuration, long id, long shardId) {
        var offset = EPOCH.mod(BigInteger.valueOf(shardDuration)).longValueExact();
        var sinceStart = Math.floorMod(time, shardDuration) - (shardDuration - offset);
        if (sinceStart < 0) {
            sinceStart += shardDuration;
        }
        var start = time < Long.MIN_VALUE + sinceStart ? Long.MIN_VALUE : time - sinceStart;
        var rest = shardDuration - sinceStart;
        var end = time > Long.MAX_VALUE - rest ? Long.MAX_VALUE : time + rest;
        return new ShardGroup(id, shardId, start, end);
    }
}
