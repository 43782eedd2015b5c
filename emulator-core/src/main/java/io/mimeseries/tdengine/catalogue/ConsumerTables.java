package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.consumer.ConsumerGroups;
import io.mimeseries.tdengine.consumer.Member;
import io.mimeseries.tdengine.store.Membership;
import io.mimeseries.tdengine.store.StoreView;
import java.util.List;

/** System tables about consumers and how far they have read. Consumers that have vanished are not shown. */
final class ConsumerTables {
    private ConsumerTables() {}

    static List<SystemTable> all() {
        return List.of(
                new ListedTable(
                        "ins_subscriptions",
                        "topic_name VARCHAR(205), consumer_group VARCHAR(193), vgroup_id INT, consumer_id VARCHAR(256),"
                                + " user VARCHAR(24), fqdn VARCHAR(128), offset VARCHAR(64), rows BIGINT",
                        ConsumerTables::subscriptions),
                new ListedTable(
                        "perf_consumers",
                        "consumer_id VARCHAR(32), consumer_group VARCHAR(193), client_id VARCHAR(256), user VARCHAR(24),"
                                + " fqdn VARCHAR(128), status VARCHAR(20), topics VARCHAR(205), up_time TIMESTAMP,"
                                + " subscribe_time TIMESTAMP, rebalance_time TIMESTAMP, parameters VARCHAR(192),"
                                + " poll_time TIMESTAMP",
                        ConsumerTables::consumers));
    }

    private static ConsumerGroups groups(StoreView view) {
        return view.groups().withoutLost(view.now(), topic -> Membership.vgroups(view, topic));
    }

    private static void subscriptions(SystemRows rows, StoreView view, StatementContext context) {
        var groups = groups(view);
        for (var group : groups.groups()) {
            for (var vgroup : Membership.vgroups(view, group.topic())) {
                var owner = group.owner(vgroup);
                var member = owner == null ? null : groups.member(owner);
                var committed = group.committed(vgroup);
                rows.add(
                        group.topic(),
                        group.name(),
                        vgroup,
                        member == null ? null : id(member),
                        member == null ? null : member.user(),
                        member == null ? null : member.address(),
                        committed == null ? null : "wal:" + committed,
                        group.rows().getOrDefault(vgroup, 0L));
            }
        }
    }

    private static void consumers(SystemRows rows, StoreView view, StatementContext context) {
        for (var member : groups(view).members()) {
            for (var topic : member.topics()) {
                rows.add(
                        id(member),
                        member.group(),
                        member.client(),
                        member.user(),
                        member.address(),
                        "ready",
                        topic,
                        member.started(),
                        member.subscribed(),
                        member.rebalanced(),
                        member.parameters(),
                        member.presence().polled());
            }
        }
    }

    private static String id(Member member) {
        return "0x" + Long.toHexString(member.id());
    }
}
