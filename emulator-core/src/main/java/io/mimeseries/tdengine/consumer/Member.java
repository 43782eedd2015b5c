package io.mimeseries.tdengine.consumer;

import java.util.List;

/**
 * A consumer of a group. Times are in milliseconds since 1970.
 *
 * @param id different for each consumer of a server
 * @param client what it calls itself
 * @param address of its program
 * @param topics in the order of their names
 * @param parameters as the catalogue shows them
 * @param maxPollInterval milliseconds after which a consumer that does not ask for messages has lost its vgroups
 * @param subscribed when it chose its topics
 * @param rebalanced when it last got or lost a vgroup
 */
public record Member(
        long id,
        String group,
        String client,
        String user,
        String address,
        List<String> topics,
        String parameters,
        long maxPollInterval,
        long started,
        long subscribed,
        long rebalanced,
        Presence presence) {
    public Member {
        topics = List.copyOf(topics);
    }

    boolean isLost(long now) {
        return presence.isLost(now, maxPollInterval);
    }

    Member rebalancedAt(long now) {
        return new Member(
                id,
                group,
                client,
                user,
                address,
                topics,
                parameters,
                maxPollInterval,
                started,
                subscribed,
                now,
                presence);
    }
}
