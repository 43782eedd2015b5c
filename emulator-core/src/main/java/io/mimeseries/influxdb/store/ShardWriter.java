package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.WordTable;
import io.mimeseries.storage.Series;
import org.jspecify.annotations.Nullable;

/**
 * Writes the points of a request that belong to one shard: first all are checked against the fields that the shard has, then new
 * fields are made, then the points are stored, so that a conflict over a new field stores none of them (vector write-0128).
 */
final class ShardWriter {
    private final ShardWords words;
    private final WriteBuffer buffer;
    private final PointBatch batch;

    private int dropped;
    private @Nullable String tagReason;
    private @Nullable String fieldReason;
    private boolean hasNewFields;

    ShardWriter(Shard shard, WordTable keys, WriteBuffer buffer) {
        this.words = ShardWords.of(shard, keys);
        this.buffer = buffer;
        this.batch = buffer.batch;
    }

    /** Writes the points {@code buffer.order[from..to)} and returns what the real server would complain about. */
    @Nullable
    InfluxDbException write(int from, int to) {
        for (var at = from; at < to; at++) {
            check(buffer.order[at]);
        }
        if (hasNewFields) {
            var fault = createFields(from, to);
            if (fault != null) {
                return fault;
            }
        }
        for (var at = from; at < to; at++) {
            var point = buffer.order[at];
            var series = buffer.series[point];
            if (series != null) {
                store(point, series);
            }
        }
        // the tags of all points are checked before the fields of any
        var reason = tagReason == null ? fieldReason : tagReason;
        return reason == null ? null : WriteErrors.partial(reason, dropped);
    }

    private void check(int point) {
        var key = batch.key(point);
        var measurement = words.measurement(key);
        var series = words.series(key);
        buffer.series[point] = null;
        if (series == null) {
            dropped++;
            if (tagReason == null) {
                tagReason = WriteErrors.timeTag(measurement.name());
            }
            return;
        }
        var storable = false;
        var brandNew = false;
        for (var field = batch.firstField(point); field < batch.fieldEnd(point); field++) {
            var ordinal = measurement.ordinal(batch.name(field));
            buffer.ordinals[field] = ordinal;
            if (ordinal >= 0 && measurement.type(ordinal) != batch.type(field)) {
                conflict(measurement, field, ordinal);
                return;
            }
            storable |= ordinal != MeasurementWords.TIME;
            brandNew |= ordinal == MeasurementWords.NEW;
        }
        if (storable) {
            buffer.series[point] = series;
            hasNewFields |= brandNew;
        } else {
            dropped++;
            if (fieldReason == null) {
                fieldReason = WriteErrors.timeField(measurement.name());
            }
        }
    }

    private void conflict(MeasurementWords measurement, int field, int ordinal) {
        dropped++;
        if (fieldReason == null) {
            fieldReason = WriteErrors.conflict(
                    measurement.name(), batch.name(field).fieldName(), batch.type(field), measurement.type(ordinal));
        }
    }

    private @Nullable InfluxDbException createFields(int from, int to) {
        var utf8 = true;
        for (var at = from; at < to; at++) {
            var point = buffer.order[at];
            if (buffer.series[point] != null) {
                var measurement = words.measurement(batch.key(point));
                for (var field = batch.firstField(point); field < batch.fieldEnd(point); field++) {
                    if (buffer.ordinals[field] == MeasurementWords.NEW) {
                        var name = batch.name(field);
                        if (!measurement.create(name, batch.type(field))) {
                            return WriteErrors.conflictAmongPoints();
                        }
                        utf8 &= name.isUtf8();
                        buffer.ordinals[field] = measurement.ordinal(name);
                    }
                }
            }
        }
        return utf8 ? null : WriteErrors.fieldNameNotUtf8();
    }

    private void store(int point, Series series) {
        series.startRow(batch.time(point));
        for (var field = batch.firstField(point); field < batch.fieldEnd(point); field++) {
            var column = buffer.ordinals[field];
            if (column >= 0) {
                switch (batch.type(field)) {
                    case FLOAT -> series.setDouble(column, batch.doubleValue(field));
                    case INTEGER -> series.setLong(column, batch.longValue(field));
                    case BOOLEAN -> series.setBoolean(column, batch.booleanValue(field));
                    case STRING -> series.setString(column, batch.stringValue(field));
                }
            }
        }
    }
}
