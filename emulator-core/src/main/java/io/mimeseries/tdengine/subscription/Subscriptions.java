package io.mimeseries.tdengine.subscription;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Timers;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineVersion;
import io.mimeseries.tdengine.consumer.ConsumerGroup;
import io.mimeseries.tdengine.consumer.ConsumerGroups;
import io.mimeseries.tdengine.consumer.Member;
import io.mimeseries.tdengine.store.DatabaseLog;
import io.mimeseries.tdengine.store.Membership;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.Topic;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Consumers and what they share: groups, vgroups, offsets. Safe for use by many threads. */
public final class Subscriptions {
    /** Numbers of consumers are long in the real server, too. */
    private static final long FIRST_ID = 0x1000_0000_0000L;

    private final TDengineStore store;
    private final Clock clock;
    private final Timers timers;
    private final TopicReader reader;
    private final AtomicLong lastId = new AtomicLong(FIRST_ID);

    public Subscriptions(TDengineStore store, Clock clock, Timers timers, RowPlanner planner, TDengineVersion version) {
        this.store = store;
        this.clock = clock;
        this.timers = timers;
        this.reader = new TopicReader(store, planner, version);
    }

    /** A consumer that has not chosen topics yet; to be closed. */
    public Consumer open(ConsumerOptions options) {
        return new Consumer(this, options);
    }

    TDengineStore store() {
        return store;
    }

    Clock clock() {
        return clock;
    }

    Timers timers() {
        return timers;
    }

    TopicReader reader() {
        return reader;
    }

    long nextId() {
        return lastId.incrementAndGet();
    }

    long now() {
        return clock.now().toEpochMilli();
    }

    /** @throws io.mimeseries.tdengine.TDengineException with 0x03E1 if there is no such topic */
    void join(Member member) {
        store.update(update -> {
            for (var topic : member.topics()) {
                if (update.topics().get(topic) == null) {
                    throw ErrorCode.TOPIC_MISSING.error();
                }
            }
            var view = update.view();
            update.setGroups(
                    Membership.current(update).with(member, update.now(), topic -> Membership.vgroups(view, topic)));
            return member;
        });
    }

    void leave(long member) {
        store.update(update -> {
            var view = update.view();
            update.setGroups(
                    Membership.current(update).without(member, update.now(), topic -> Membership.vgroups(view, topic)));
            return member;
        });
    }

    /** The groups as they are, without consumers that have vanished. */
    ConsumerGroups groups() {
        var groups = store.read(StoreView::groups);
        return groups.hasLost(now()) ? store.update(Membership::current) : groups;
    }

    void commit(String topic, String group, int vgroup, long offset) {
        store.update(update -> {
            update.setGroups(update.groups().withCommitted(topic, group, vgroup, offset));
            return offset;
        });
    }

    void countRows(ConsumedMessage message, String group) {
        var rows = message.blocks().stream()
                .mapToLong(block -> block.rows().size())
                .sum();
        if (rows > 0) {
            store.update(update -> {
                update.setGroups(update.groups().withRows(message.topic(), group, message.vgroup(), rows));
                return rows;
            });
        }
    }

    /**
     * What is known of a vgroup.
     *
     * @param topic that it is read for
     * @param begin the oldest record that is kept
     * @param end the record to come
     * @param committed by the group, null if nothing was
     */
    record Vgroup(
            Topic topic, long begin, long end, @Nullable Long committed) {}

    /** Null if there is no such topic or vgroup any more. */
    @Nullable
    Vgroup vgroup(String topic, String group, int number) {
        return store.read(view -> {
            var found = view.topics().get(topic);
            var database = found == null ? null : view.database(found.database());
            if (found == null || database == null) {
                return null;
            }
            var since = DatabaseLog.since(view.now(), database.options());
            for (var log : database.log().vgroups()) {
                if (log.vgroup() == number) {
                    var known = view.groups().group(topic, group);
                    var committed = known == null ? null : known.committed(number);
                    return new Vgroup(found, log.begin(since), log.end(), committed);
                }
            }
            return null;
        });
    }

    /** The vgroups of a topic that a consumer reads, in the order of their numbers. */
    static List<Integer> owned(@Nullable ConsumerGroup group, long member) {
        return group == null
                ? List.of()
                : group.owners().entrySet().stream()
                        .filter(entry -> entry.getValue() == member)
                        .map(entry -> entry.getKey())
                        .sorted()
                        .toList();
    }
}
