package io.mimeseries.tdengine.subscription;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The vgroups that a consumer reads, each in its turn. Guarded by the consumer's lock. */
final class Assigned {
    private final Map<String, Map<Integer, Progress>> byTopic = new HashMap<>();
    private @Nullable Turn last;

    /** A vgroup of a topic. */
    record Turn(String topic, Progress progress) {}

    /**
     * All vgroups, the one behind that which was served last at first. What is known of vgroups that others read now is forgotten.
     *
     * @param owned the vgroups of a topic
     */
    List<Turn> turns(List<String> topics, Function<String, List<Integer>> owned) {
        var turns = new ArrayList<Turn>();
        for (var topic : topics) {
            var vgroups = owned.apply(topic);
            var known = byTopic.computeIfAbsent(topic, name -> new HashMap<>());
            known.keySet().retainAll(vgroups);
            vgroups.forEach(vgroup -> turns.add(new Turn(topic, progress(topic, vgroup))));
        }
        if (last != null) {
            Collections.rotate(turns, -1 - turns.indexOf(last));
        }
        return turns;
    }

    void served(Turn turn) {
        last = turn;
    }

    Progress progress(String topic, int vgroup) {
        return byTopic.computeIfAbsent(topic, name -> new HashMap<>()).computeIfAbsent(vgroup, Progress::new);
    }
}
