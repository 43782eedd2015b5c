package io.mimeseries.influxdb.store;

import io.mimeseries.lineprotocol.KeyParts;
import io.mimeseries.lineprotocol.Word;
import io.mimeseries.lineprotocol.WordTable;
import io.mimeseries.storage.Series;
import io.mimeseries.storage.SeriesKey;
import io.mimeseries.storage.Tags;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the spellings of series keys mean in one shard: a look-up in an array by the word's number. It holds as long as nothing but
 * writes happens to the shard.
 */
final class ShardWords {
    private static final String TIME = "time";

    private final Shard shard;
    private final WordTable keys;
    private final Map<String, MeasurementWords> byName = new HashMap<>();
    private @Nullable MeasurementWords[] measurements = new @Nullable MeasurementWords[0];
    private @Nullable Series[] series = new @Nullable Series[0];

    private ShardWords(Shard shard, WordTable keys) {
        this.shard = shard;
        this.keys = keys;
    }

    /** What is known of a shard; it starts again if the words are others, because their numbers then mean others. */
    static ShardWords of(Shard shard, WordTable keys) {
        var words = shard.words;
        if (words == null || words.keys != keys) {
            words = new ShardWords(shard, keys);
            shard.words = words;
        }
        return words;
    }

    /** The measurement of the number of a key. */
    MeasurementWords measurement(int key) {
        var known = key < measurements.length ? measurements[key] : null;
        return known == null ? bind(keys.word(key)) : known;
    }

    /** The series of the number of a key whose measurement was asked for before; null if it has a tag {@code time}, which cannot be. */
    @Nullable
    Series series(int key) {
        return series[key];
    }

    /** What a key is made of that may make a series; null if the shard is known to have the series or it cannot be. */
    @Nullable
    KeyParts unknown(int key) {
        if (key < series.length && series[key] != null) {
            return null;
        }
        var parts = KeyParts.of(keys.word(key));
        return Arrays.asList(parts.tagKeys()).contains(TIME) ? null : parts;
    }

    private MeasurementWords bind(Word key) {
        var id = key.id();
        if (id >= series.length) {
            var length = Math.max(id + 1, series.length * 2);
            series = Arrays.copyOf(series, length);
            measurements = Arrays.copyOf(measurements, length);
        }
        var parts = KeyParts.of(key);
        var name = parts.measurement();
        if (Arrays.asList(parts.tagKeys()).contains(TIME)) {
            // it makes no measurement, but its name stands in the error text
            return new MeasurementWords(name, null);
        }
        var measurement = byName.get(name);
        if (measurement == null) {
            measurement = new MeasurementWords(name, shard.writableTable(name));
            byName.put(name, measurement);
        }
        measurements[id] = measurement;
        series[id] = findOrCreate(measurement, parts);
        return measurement;
    }

    /** Creates the series if it is new. */
    private Series findOrCreate(MeasurementWords measurement, KeyParts parts) {
        var table = measurement.table();
        var bytes = parts.canonical();
        var found = table.findWritable(bytes, 0, bytes.length, SeriesKey.hash(bytes, 0, bytes.length));
        if (found != null) {
            return found;
        }
        shard.counters().seriesCreated++;
        var names = measurement.shared(parts.tagKeys());
        return table.create(new SeriesKey(bytes, new Tags(names, measurement.sharing(parts.tagValues()))));
    }
}
