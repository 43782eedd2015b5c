package io.mimeseries.influxdb.statement.show;

import io.mimeseries.query.StringOrder;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values of the tags by which a cardinality is grouped. */
record GroupTags(List<String> names, List<String> values) implements Comparable<GroupTags> {
    GroupTags {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    SortedMap<String, String> toMap() {
        var tags = new TreeMap<String, String>(StringOrder.COMPARATOR);
        for (int index = 0; index < names.size(); index++) {
            tags.put(names.get(index), values.get(index));
        }
        return tags;
    }

    /** By values: groups of one statement have the same names. */
    @Override
    public int compareTo(GroupTags other) {
        for (int index = 0; index < values.size(); index++) {
            var order = StringOrder.compare(values.get(index), other.values.get(index));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
