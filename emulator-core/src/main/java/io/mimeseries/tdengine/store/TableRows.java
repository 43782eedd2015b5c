package io.mimeseries.tdengine.store;

import io.mimeseries.storage.BlockStore;
import io.mimeseries.storage.Generation;
import io.mimeseries.storage.Series;
import io.mimeseries.storage.SeriesKey;
import io.mimeseries.storage.SeriesTable;
import io.mimeseries.storage.SeriesView;
import io.mimeseries.storage.Tags;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table: one series, or with a composite primary key one for each value of its second part. To be used under the
 * store's lock only.
 */
public final class TableRows {
    private static final byte[] NO_KEY = {};
    private final SeriesTable table;
    private final KeyOrder order;

    private TableRows(SeriesTable table, KeyOrder order) {
        this.table = table;
        this.order = order;
    }

    /** No rows of a table with such columns. */
    static TableRows create(Generation generation, TableSchema schema) {
        var table = new SeriesTable(generation, BlockStore.heap());
        var key = schema.compositeKey();
        if (key == null) {
            table.create(new SeriesKey(NO_KEY, Tags.none()));
            return new TableRows(table, KeyOrder.NONE);
        }
        return new TableRows(
                table,
                key.type().kind().isText()
                        ? KeyOrder.TEXT
                        : key.type().kind().isUnsigned() ? KeyOrder.UNSIGNED : KeyOrder.SIGNED);
    }

    /** These rows if they were made or cloned in the generation, else a clone to put in their place. */
    TableRows writable(Generation current) {
        var writable = table.writable(current);
        return writable == table ? this : new TableRows(writable, order);
    }

    /** The series of a table without composite key, to be written. */
    public Series series() {
        return table.writable(only());
    }

    /** The series of the rows with one second part of the key, to be written; made if there was none. */
    public Series series(Object key) {
        var bytes = key instanceof Long number
                ? ByteBuffer.allocate(Long.BYTES).putLong(number).array()
                : ((String) key).getBytes(StandardCharsets.UTF_8);
        var found = table.findWritable(bytes, 0, bytes.length, SeriesKey.hash(bytes, 0, bytes.length));
        return found == null ? table.create(new SeriesKey(bytes, Tags.none())) : found;
    }

    /** Removes the rows from {@code minTime} to {@code maxTime}, both inclusive, and returns how many there were. */
    public long delete(long minTime, long maxTime) {
        var deleted = 0L;
        for (var series : table.series()) {
            deleted += table.writable(series).delete(minTime, maxTime);
        }
        return deleted;
    }

    private Series only() {
        return Objects.requireNonNull(table.at(0));
    }

    /** The rows up to now, for any thread and for ever; those of one time in the order of the second part of the key. */
    public SeriesView view() {
        var by = order.comparator();
        return by == null
                ? only().view()
                : SeriesView.merged(
                        new SeriesKey(NO_KEY, Tags.none()),
                        table.series().stream().sorted(by).map(Series::view).toList());
    }

    /** The order of rows of one time. */
    private enum KeyOrder {
        NONE,
        SIGNED,
        UNSIGNED,
        TEXT;

        @Nullable
        Comparator<Series> comparator() {
            return switch (this) {
                case NONE -> null;
                case SIGNED -> Comparator.comparingLong(KeyOrder::number);
                case UNSIGNED -> (left, right) -> Long.compareUnsigned(number(left), number(right));
                case TEXT ->
                    (left, right) -> Arrays.compareUnsigned(
                            left.key().bytes(), right.key().bytes());
            };
        }

        private static long number(Series series) {
            return ByteBuffer.wrap(series.key().bytes()).getLong();
        }
    }
}
