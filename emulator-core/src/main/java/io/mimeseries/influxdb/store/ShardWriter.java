package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.lineprotocol.KeyParts;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.WordTable;
import java.util.ArrayList;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the points of a request that belong to one shard: first all are checked against the fields that the shard has, then new
 * fields are made, then the points are stored, so that a conflict over a new field stores none of them (vector write-0128).
 */
final class ShardWriter {
    private final ShardWords words;
    private final WriteBuffer buffer;
    private final PointBatch batch;
    private final ShardCounters counters;

    private int dropped;
    private @Nullable String tagReason;
    private @Nullable String fieldReason;
    private @Nullable String limitReason;
    private boolean hasNewFields;
    private final SeriesCensus.@Nullable Gate gate;

    /** @param gate the limits of new series, null if there are none */
    ShardWriter(Shard shard, WordTable keys, WriteBuffer buffer, SeriesCensus.@Nullable Gate gate) {
        this.gate = gate;
        this.words = ShardWords.of(shard, keys);
        this.buffer = buffer;
        this.batch = buffer.batch;
        this.counters = shard.counters();
    }

    /**
     * Writes the points {@code buffer.order[from..to)} and returns what the real server would complain about.
     *
     * @param retry true for a shard that was there before: the real server tries again after a failure that is not partial, and then
     *     finds the fields that the first attempt made, so that only the points in conflict with them are dropped. A new shard has
     *     had its first attempt when it was found missing.
     */
    @Nullable
    InfluxDbException write(int from, int to, boolean retry) {
        var failure = attempt(from, to);
        if (failure != null && retry) {
            dropped = 0;
            limitReason = null;
            tagReason = null;
            fieldReason = null;
            failure = attempt(from, to);
        }
        if (failure != null) {
            return failure;
        }
        var reason = tagReason == null ? fieldReason : tagReason;
        reason = limitReason == null ? reason : limitReason;
        return reason == null ? null : WriteErrors.partial(reason, dropped);
    }

    /** The points that were left out of a write that went on without them. */
    int dropped() {
        return dropped;
    }

    /** Returns why nothing was written, null if all was that could be. */
    private @Nullable InfluxDbException attempt(int from, int to) {
        counters.requests++;
        hasNewFields = false;
        var end = keepWithSeries(from, gate == null ? to : keepWithinLimits(from, to, gate));
        end = keepWithFields(from, end);
        if (hasNewFields) {
            var failure = createFields(from, end);
            if (failure != null) {
                return failure;
            }
        }
        for (var at = from; at < end; at++) {
            store(buffer.order[at]);
        }
        counters.stored++;
        counters.pointsStored += end - from;
        counters.pointsDropped += dropped;
        return null;
    }

    /** Moves the points whose series are there or may come to the front and returns their end. */
    private int keepWithinLimits(int from, int to, SeriesCensus.Gate limits) {
        var positions = new ArrayList<Integer>();
        var unknown = new ArrayList<KeyParts>();
        for (var at = from; at < to; at++) {
            var parts = words.unknown(batch.keyId(buffer.order[at]));
            if (parts != null && !limits.knows(parts)) {
                positions.add(at);
                unknown.add(parts);
            }
        }
        var verdict = limits.admit(unknown);
        if (verdict.reason() == null) {
            return to;
        }
        limitReason = verdict.reason();
        dropped += verdict.refused().cardinality();
        var refused = new BitSet();
        verdict.refused().stream().forEach(index -> refused.set(positions.get(index)));
        var kept = from;
        for (var at = from; at < to; at++) {
            if (!refused.get(at)) {
                buffer.order[kept++] = buffer.order[at];
            }
        }
        return kept;
    }

    /**
     * Moves the points that can have a series to the front and returns their end. A second attempt looks at the whole range again,
     * as this and {@link #keepWithFields} left it: some points are gone then and others come twice, as in the real server.
     */
    private int keepWithSeries(int from, int to) {
        var kept = from;
        for (var at = from; at < to; at++) {
            var point = buffer.order[at];
            var key = batch.keyId(point);
            var measurement = words.measurement(key);
            if (words.series(key) != null) {
                buffer.order[kept++] = point;
            } else {
                dropped++;
                if (tagReason == null) {
                    tagReason = WriteErrors.timeTag(measurement.name());
                }
            }
        }
        return kept;
    }

    /** Moves the points whose fields have the types that are there already to the front and returns their end. */
    private int keepWithFields(int from, int to) {
        var kept = from;
        for (var at = from; at < to; at++) {
            var point = buffer.order[at];
            if (check(point)) {
                buffer.order[kept++] = point;
            }
        }
        return kept;
    }

    private boolean check(int point) {
        var measurement = words.measurement(batch.keyId(point));
        var storable = false;
        var brandNew = false;
        for (var field = batch.firstField(point); field < batch.fieldEnd(point); field++) {
            var ordinal = measurement.ordinal(batch, field);
            buffer.ordinals[field] = ordinal;
            if (ordinal >= 0 && measurement.type(ordinal) != batch.type(field)) {
                conflict(measurement, field, ordinal);
                return false;
            }
            storable |= ordinal != MeasurementWords.TIME;
            brandNew |= ordinal == MeasurementWords.NEW;
        }
        hasNewFields |= brandNew;
        if (!storable) {
            dropped++;
            if (fieldReason == null) {
                fieldReason = WriteErrors.timeField(measurement.name());
            }
        }
        return storable;
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
            var measurement = words.measurement(batch.keyId(point));
            for (var field = batch.firstField(point); field < batch.fieldEnd(point); field++) {
                if (buffer.ordinals[field] == MeasurementWords.NEW) {
                    // the real server counts a new field once for each point that brings it
                    counters.fieldsCreated++;
                    if (!measurement.create(batch, field)) {
                        return WriteErrors.conflictAmongPoints();
                    }
                    utf8 &= batch.name(field).isUtf8();
                    buffer.ordinals[field] = measurement.ordinal(batch, field);
                }
            }
        }
        return utf8 ? null : WriteErrors.fieldNameNotUtf8();
    }

    private void store(int point) {
        var series = words.series(batch.keyId(point));
        if (series == null) {
            throw new IllegalStateException("no series for point " + point);
        }
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
