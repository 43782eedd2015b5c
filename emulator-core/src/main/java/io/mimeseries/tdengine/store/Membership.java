package io.mimeseries.tdengine.store;

import io.mimeseries.tdengine.consumer.ConsumerGroups;
import java.util.List;

/** Consumer groups as they are now: without consumers that have vanished since somebody looked. */
public final class Membership {
    private Membership() {}

    public static ConsumerGroups current(StoreUpdate update) {
        var view = update.view();
        var groups = update.groups().withoutLost(update.now(), topic -> vgroups(view, topic));
        update.setGroups(groups);
        return groups;
    }

    /** The numbers of the vgroups that a topic is read from. */
    public static List<Integer> vgroups(StoreView view, String topic) {
        var found = view.topics().get(topic);
        var database = found == null ? null : view.database(found.database());
        return database == null
                ? List.of()
                : database.log().vgroups().stream().map(WriteLog::vgroup).toList();
    }
}
