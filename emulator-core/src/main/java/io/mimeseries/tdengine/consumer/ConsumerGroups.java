package io.mimeseries.tdengine.consumer;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The consumer groups of a server and their consumers: immutable. */
public final class ConsumerGroups {
    public static final ConsumerGroups NONE = new ConsumerGroups(Map.of(), Map.of());

    private final Map<List<String>, ConsumerGroup> groups;
    private final Map<Long, Member> members;

    private ConsumerGroups(Map<List<String>, ConsumerGroup> groups, Map<Long, Member> members) {
        this.groups = groups;
        this.members = members;
    }

    /** In the order in which they came into being. */
    public Collection<ConsumerGroup> groups() {
        return Collections.unmodifiableCollection(groups.values());
    }

    /** In the order in which they came. */
    public Collection<Member> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    public @Nullable ConsumerGroup group(String topic, String group) {
        return groups.get(List.of(topic, group));
    }

    public @Nullable Member member(long id) {
        return members.get(id);
    }

    /** Whether somebody reads a topic. */
    public boolean isRead(String topic) {
        return members.values().stream().anyMatch(member -> member.topics().contains(topic));
    }

    /** Whether somebody reads a topic on behalf of a group. */
    public boolean isRead(String topic, String group) {
        return members.values().stream()
                .anyMatch(member ->
                        member.group().equals(group) && member.topics().contains(topic));
    }

    /** Whether some consumers have vanished. */
    public boolean hasLost(long now) {
        return members.values().stream().anyMatch(member -> member.isLost(now));
    }

    /**
     * The same without consumers that have vanished.
     *
     * @param vgroups those of a topic
     */
    public ConsumerGroups withoutLost(long now, Function<String, List<Integer>> vgroups) {
        var changed = this;
        for (var member : members.values()) {
            if (member.isLost(now)) {
                changed = changed.without(member.id(), now, vgroups);
            }
        }
        return changed;
    }

    /** The same with a consumer more, who gets its share of the vgroups. */
    public ConsumerGroups with(Member member, long now, Function<String, List<Integer>> vgroups) {
        var changedMembers = new LinkedHashMap<>(members);
        changedMembers.put(member.id(), member);
        var changedGroups = new LinkedHashMap<>(groups);
        for (var topic : member.topics()) {
            changedGroups.computeIfAbsent(
                    List.of(topic, member.group()), key -> new ConsumerGroup(topic, member.group()));
        }
        return new ConsumerGroups(changedGroups, changedMembers).balanced(member, now, vgroups);
    }

    /** The same without a consumer, whose vgroups go to the others of its group. */
    public ConsumerGroups without(long id, long now, Function<String, List<Integer>> vgroups) {
        var member = members.get(id);
        if (member == null) {
            return this;
        }
        var changed = new LinkedHashMap<>(members);
        changed.remove(id);
        return new ConsumerGroups(groups, changed).balanced(member, now, vgroups);
    }

    private ConsumerGroups balanced(Member cause, long now, Function<String, List<Integer>> vgroups) {
        var changedGroups = new LinkedHashMap<>(groups);
        var changedMembers = new LinkedHashMap<>(members);
        for (var topic : cause.topics()) {
            changedGroups.computeIfPresent(List.of(topic, cause.group()), (key, group) -> {
                var readers = members.values().stream()
                        .filter(member -> member.group().equals(group.name())
                                && member.topics().contains(topic))
                        .map(Member::id)
                        .toList();
                var owners = Balance.of(vgroups.apply(topic), readers, group.owners());
                owners.forEach((vgroup, owner) -> {
                    if (!owner.equals(group.owners().get(vgroup))) {
                        changedMembers.computeIfPresent(owner, (id, member) -> member.rebalancedAt(now));
                    }
                });
                return group.withOwners(owners);
            });
        }
        return new ConsumerGroups(changedGroups, changedMembers);
    }

    /** The same with vgroups read up to a version, but not this one itself. */
    public ConsumerGroups withCommitted(String topic, String group, int vgroup, long version) {
        return changed(topic, group, one -> one.withCommitted(vgroup, version));
    }

    /** The same with rows more that have been delivered. */
    public ConsumerGroups withRows(String topic, String group, int vgroup, long more) {
        return changed(topic, group, one -> one.withRows(vgroup, more));
    }

    private ConsumerGroups changed(String topic, String group, UnaryOperator<ConsumerGroup> change) {
        var changed = new LinkedHashMap<>(groups);
        changed.computeIfPresent(List.of(topic, group), (key, one) -> change.apply(one));
        return new ConsumerGroups(changed, members);
    }

    /** The same without a group; its consumers of other topics stay. */
    public ConsumerGroups withoutGroup(String topic, String group) {
        var changed = new LinkedHashMap<>(groups);
        changed.remove(List.of(topic, group));
        return new ConsumerGroups(changed, members);
    }

    /** The same without all that is about a topic. */
    public ConsumerGroups withoutTopic(String topic) {
        var changedGroups = new LinkedHashMap<>(groups);
        changedGroups.values().removeIf(group -> group.topic().equals(topic));
        var changedMembers = new LinkedHashMap<>(members);
        changedMembers.values().removeIf(member -> member.topics().contains(topic));
        return new ConsumerGroups(changedGroups, changedMembers);
    }
}
