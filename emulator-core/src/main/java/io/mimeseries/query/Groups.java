package io.mimeseries.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts members into groups by a name and values.
 *
 * <p>Series are read in the order of their keys, so that groups mostly come in their order too. Only the first that does not makes a table
 * of them necessary, and a sort in the end.
 */
public final class Groups<M> {
    private final List<Group<M>> groups = new ArrayList<>();
    private @Nullable Map<Key, Group<M>> byKey;

    /** The members of a group, to which the caller adds; all calls have the same number of values. */
    public List<M> of(String name, String[] values) {
        if (byKey == null) {
            var order = groups.isEmpty() ? -1 : compare(groups.get(groups.size() - 1), name, values);
            if (order == 0) {
                return groups.get(groups.size() - 1).members();
            }
            if (order < 0) {
                return add(name, values).members();
            }
            byKey = new HashMap<>();
            for (var group : groups) {
                byKey.put(new Key(group.name(), group.values()), group);
            }
        }
        var key = new Key(name, values);
        var found = byKey.get(key);
        if (found == null) {
            found = add(name, values);
            byKey.put(key, found);
        }
        return found.members();
    }

    private Group<M> add(String name, String[] values) {
        var group = new Group<M>(name, values, new ArrayList<>(1));
        groups.add(group);
        return group;
    }

    /** The groups by name, then by their values. */
    public List<Group<M>> inOrder() {
        if (byKey != null) {
            groups.sort((left, right) -> compare(left, right.name(), right.values()));
        }
        return groups;
    }

    private static int compare(Group<?> group, String name, String[] values) {
        var order = StringOrder.compare(group.name(), name);
        for (int i = 0; i < values.length && order == 0; i++) {
            order = StringOrder.compare(group.values()[i], values[i]);
        }
        return order;
    }

    /** What the members of a group agree in, and who they are. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Group<M>(String name, String[] values, List<M> members) {}

    @SuppressWarnings("ArrayRecordComponent") // compared by its elements
    private record Key(String name, String[] values) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && name.equals(key.name) && Arrays.equals(values, key.values);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(values);
        }
    }
}
