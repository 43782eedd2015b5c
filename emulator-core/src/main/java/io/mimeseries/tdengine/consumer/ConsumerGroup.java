package io.mimeseries.tdengine.consumer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a group of consumers knows of one topic: immutable.
 *
 * @param topic its name
 * @param owners the consumers of the vgroups; a vgroup that nobody reads is not among them
 * @param committed how far vgroups have been read: the version of the next record
 * @param rows how many rows of vgroups have been delivered
 */
public record ConsumerGroup(
        String topic, String name, Map<Integer, Long> owners, Map<Integer, Long> committed, Map<Integer, Long> rows) {
    public ConsumerGroup {
        owners = Map.copyOf(owners);
        committed = Map.copyOf(committed);
        rows = Map.copyOf(rows);
    }

    ConsumerGroup(String topic, String name) {
        this(topic, name, Map.of(), Map.of(), Map.of());
    }

    /** Null if nothing was committed. */
    public @Nullable Long committed(int vgroup) {
        return committed.get(vgroup);
    }

    /** Null if nobody reads it. */
    public @Nullable Long owner(int vgroup) {
        return owners.get(vgroup);
    }

    ConsumerGroup withOwners(Map<Integer, Long> changed) {
        return new ConsumerGroup(topic, name, changed, committed, rows);
    }

    ConsumerGroup withCommitted(int vgroup, long version) {
        var changed = new LinkedHashMap<>(committed);
        changed.put(vgroup, version);
        return new ConsumerGroup(topic, name, owners, changed, rows);
    }

    ConsumerGroup withRows(int vgroup, long more) {
        var changed = new TreeMap<>(rows);
        changed.merge(vgroup, more, Long::sum);
        return new ConsumerGroup(topic, name, owners, committed, changed);
    }
}
