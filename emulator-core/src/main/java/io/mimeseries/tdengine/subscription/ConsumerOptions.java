package io.mimeseries.tdengine.subscription;

import java.time.Duration;

/**
 * How a consumer was configured.
 *
 * @param group whose offsets it shares
 * @param client what it calls itself, may be empty
 * @param user on whose behalf it reads
 * @param address of its program, as the catalogue shows it
 * @param autoCommit as the catalogue shows it; who polls has to commit
 * @param autoCommitInterval as the catalogue shows it
 * @param maxPollInterval how long it may take from one poll to the next before others get its vgroups
 */
public record ConsumerOptions(
        String group,
        String client,
        String user,
        String address,
        OffsetReset reset,
        boolean withTableName,
        boolean autoCommit,
        Duration autoCommitInterval,
        Duration maxPollInterval) {

    /** What {@code perf_consumers} says of it. */
    String parameters() {
        return "tbname:" + (withTableName ? 1 : 0) + ",commit:" + (autoCommit ? 1 : 0) + ",interval:"
                + autoCommitInterval.toMillis() + "ms,reset:"
                + switch (reset) {
                    case EARLIEST -> "earliest";
                    case LATEST -> "latest";
                    case NONE -> "none";
                };
    }
}
