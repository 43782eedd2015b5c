package io.mimeseries.influxdb.select;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.select.rows.GroupRows;
import io.mimeseries.influxdb.store.PointSource;
import io.mimeseries.lineprotocol.KeyText;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.Word;
import io.mimeseries.lineprotocol.WordTable;
import io.mimeseries.query.StringOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Rows as the points that the real server makes of them.
 *
 * @param database with a name
 * @param retentionPolicy empty for the database's default
 */
record RowPoints(String database, String retentionPolicy, List<Part> parts) implements PointSource {

    /**
     * Rows of one group.
     *
     * @param fields the fields' columns in order of their names
     * @param tags the columns of further tags
     * @param fill by column, the number of fill() that stands in the rows without a value
     * @param rows those that make points
     */
    record Part(
            String measurement,
            GroupRows group,
            SortedMap<String, Integer> fields,
            SortedMap<String, Integer> tags,
            Map<Integer, Object> fill,
            int[] rows) {

        /**
         * The rows that can be points: they have a value, none that is infinite, and a time and a key that can be stored.
         *
         * @param columnNames the time's first, then one for each column of the group; of columns with one name the last counts
         * @param tagColumns the columns of the group that are tags, not fields
         * @param fill by column, the number of fill() that the real server puts among strings and booleans
         */
        static Part of(
                String measurement,
                GroupRows group,
                List<String> columnNames,
                Set<Integer> tagColumns,
                Map<Integer, Object> fill) {
            var fields = new TreeMap<String, Integer>(StringOrder.COMPARATOR);
            var tags = new TreeMap<String, Integer>(StringOrder.COMPARATOR);
            for (int i = 0; i < group.columns().size(); i++) {
                (tagColumns.contains(i) ? tags : fields).put(columnNames.get(i + 1), i);
            }
            fields.keySet().forEach(Part::require);
            var all = new Part(measurement, group, fields, tags, fill, new int[0]);
            var rows = IntStream.range(0, group.times().size())
                    .filter(all::canBeStored)
                    .toArray();
            return all.withRows(rows);
        }

        Part withRows(int[] some) {
            return new Part(measurement, group, fields, tags, fill, some);
        }

        /** The real server finds no value behind a final backslash when it reads the point, and takes any column of that name for the time. */
        private static void require(String name) {
            if (name.endsWith("\\") || name.equals("time")) {
                throw new NotEmulatedException("INTO with a field of the name " + name);
            }
        }

        private boolean canBeStored(int row) {
            var any = false;
            for (var index : fields.values()) {
                var column = group.columns().get(index);
                any |= fill.containsKey(index) || !column.isNull(row);
                if (!column.isNull(row)) {
                    if (column instanceof DoubleColumn doubles && !Double.isFinite(doubles.at(row))) {
                        return false;
                    }
                }
            }
            return any && KeyText.isTime(group.times().at(row)) && key(row).length <= KeyText.LONGEST_KEY;
        }

        private byte[] key(int row) {
            if (tags.isEmpty()) {
                return KeyText.of(measurement, group.tags());
            }
            var all = new TreeMap<>(group.tags());
            tags.forEach((name, index) -> {
                var value = group.columns().get(index).get(row);
                if (value != null) {
                    all.putIfAbsent(name, value.toString());
                }
            });
            return KeyText.of(measurement, all);
        }

        private void addTo(PointBatch batch, WordTable keys, WordTable names) {
            var words = new ArrayList<Word>(fields.size());
            for (var name : fields.keySet()) {
                var bytes = KeyText.ofField(name);
                words.add(names.intern(bytes, 0, bytes.length));
            }
            var indexes = List.copyOf(fields.values());
            Word key = null;
            for (var row : rows) {
                for (int i = 0; i < indexes.size(); i++) {
                    var column = group.columns().get(indexes.get(i));
                    if (!column.isNull(row)) {
                        add(batch, words.get(i), column, row);
                    } else if (fill.get(indexes.get(i)) instanceof Long number) {
                        batch.addLong(words.get(i), number);
                    } else if (fill.get(indexes.get(i)) instanceof Double number) {
                        batch.addDouble(words.get(i), number);
                    }
                }
                if (key == null || !tags.isEmpty()) {
                    var bytes = key(row);
                    key = keys.intern(bytes, 0, bytes.length);
                }
                batch.addPoint(key, group.times().at(row));
            }
        }

        private static void add(PointBatch batch, Word name, Column column, int row) {
            if (column instanceof DoubleColumn doubles) {
                batch.addDouble(name, doubles.at(row));
            } else if (column instanceof LongColumn longs) {
                batch.addLong(name, longs.at(row));
            } else if (column instanceof BooleanColumn booleans) {
                batch.addBoolean(name, booleans.at(row));
            } else {
                batch.addString(name, String.valueOf(column.get(row)));
            }
        }
    }

    /** All rows in pieces of so many points, and a last one of fewer. */
    static List<RowPoints> inPieces(String database, String retentionPolicy, List<Part> parts, int size) {
        var pieces = new ArrayList<RowPoints>();
        var piece = new ArrayList<Part>();
        var room = size;
        for (var part : parts) {
            for (int from = 0; from < part.rows().length; ) {
                var to = Math.min(part.rows().length, from + room);
                piece.add(part.withRows(Arrays.copyOfRange(part.rows(), from, to)));
                room -= to - from;
                from = to;
                if (room == 0) {
                    pieces.add(new RowPoints(database, retentionPolicy, List.copyOf(piece)));
                    piece.clear();
                    room = size;
                }
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(new RowPoints(database, retentionPolicy, List.copyOf(piece)));
        }
        return Collections.unmodifiableList(pieces);
    }

    @Override
    public void addTo(PointBatch batch, WordTable keys, WordTable names, long now) {
        batch.use(keys, names);
        parts.forEach(part -> part.addTo(batch, keys, names));
    }
}
