package io.mimeseries.tdengine.consumer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares vgroups among consumers: as equally as can be, and so that as few as possible change hands. */
final class Balance {
    private Balance() {}

    /** @param consumers in the order in which they came */
    static Map<Integer, Long> of(List<Integer> vgroups, List<Long> consumers, Map<Integer, Long> before) {
        var owners = new LinkedHashMap<Integer, Long>();
        if (consumers.isEmpty()) {
            return owners;
        }
        int least = vgroups.size() / consumers.size();
        int more = vgroups.size() % consumers.size();
        var counts = new HashMap<Long, Integer>();
        consumers.forEach(consumer -> counts.put(consumer, 0));
        var open = new ArrayList<Integer>();
        for (var vgroup : vgroups) {
            var owner = before.get(vgroup);
            var count = owner == null ? null : counts.get(owner);
            if (owner == null || count == null || count > least || (count == least && more == 0)) {
                open.add(vgroup);
                continue;
            }
            if (count == least) {
                more--;
            }
            owners.put(vgroup, owner);
            counts.put(owner, count + 1);
        }
        for (var vgroup : open) {
            var next = consumers.get(0);
            for (var consumer : consumers) {
                if (counts.get(consumer) < counts.get(next)) {
                    next = consumer;
                }
            }
            owners.put(vgroup, next);
            counts.merge(next, 1, Integer::sum);
        }
        return owners;
    }
}
