package io.mimeseries.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The points of one measurement in the order of their times. */
record Points(List<Point> all) {
    private static final int SHOWN = 20;

    /**
     * One point.
     *
     * @param fields those that have a value
     */
    record Point(Instant time, Map<String, String> tags, Map<String, Object> fields) {
        @Override
        public String toString() {
            return time + " " + tags + " " + fields;
        }
    }

    /** @param result of {@code SELECT * … GROUP BY *}: tables are series, columns are fields */
    static Points of(QueryResult result) {
        var points = new ArrayList<Point>();
        for (var table : result.tables()) {
            var tags = new TreeMap<>(table.tags());
            tags.values().removeIf(String::isEmpty);
            for (var row : table.rows()) {
                var fields = new TreeMap<String, Object>();
                for (int column = 1; column < row.size(); column++) {
                    var value = row.get(column);
                    if (value != null) {
                        fields.put(table.columns().get(column), value);
                    }
                }
                points.add(new Point((Instant) row.get(0), tags, fields));
            }
        }
        points.sort(Comparator.comparing(Point::time));
        return new Points(List.copyOf(points));
    }

    /** The points as a failure shows them. */
    String table() {
        if (all.isEmpty()) {
            return "there are no points";
        }
        var text = new StringBuilder("its points are (time, tags, fields):");
        all.stream().limit(SHOWN).forEach(point -> text.append("\n  ").append(point));
        if (all.size() > SHOWN) {
            text.append("\n  … and ").append(all.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
