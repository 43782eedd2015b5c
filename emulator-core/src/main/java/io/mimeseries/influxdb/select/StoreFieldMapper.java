package io.mimeseries.influxdb.select;

import com.google.re2j.Pattern;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.catalog.RetentionPolicy;
import io.mimeseries.influxdb.select.compile.FieldMapper;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.store.MeasurementSlice;
import io.mimeseries.influxdb.store.StoreView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds measurements, fields and tags in the shards of a time range. Used under the store's lock. */
public final class StoreFieldMapper implements FieldMapper {
    private final StoreView store;
    private final TimeRange range;
    private final IdentityHashMap<Source.Measurement, List<MeasurementSlice>> slices = new IdentityHashMap<>();

    public StoreFieldMapper(StoreView store, TimeRange range) {
        this.store = store;
        this.range = range;
    }

    /** The parts of the measurements that a source means, measurement by measurement, each by time. */
    public List<MeasurementSlice> slices(Source.Measurement source) {
        var known = slices.get(source);
        if (known == null) {
            known = find(source);
            slices.put(source, known);
        }
        return known;
    }

    @Override
    public Map<String, DataType> fields(Source.Measurement source) {
        var fields = new HashMap<String, DataType>();
        for (var slice : slices(source)) {
            var schema = slice.table().schema();
            for (int ordinal = 0; ordinal < schema.size(); ordinal++) {
                var type = ColumnTypes.of(schema.type(ordinal));
                var known = fields.get(schema.name(ordinal));
                fields.put(schema.name(ordinal), known == null ? type : preferred(known, type));
            }
        }
        return fields;
    }

    @Override
    public Set<String> tags(Source.Measurement source) {
        var names = new HashSet<String>();
        for (var slice : slices(source)) {
            names.addAll(slice.table().tagNames());
        }
        return names;
    }

    /** The real server asks the shards of the times that are read: without one there is no type. */
    @Override
    public Map<String, DataType> systemFields(Source.Measurement source) {
        var isKnown = source.regex() == null
                ? hasShards(policy(source))
                : !slices(source).isEmpty();
        return isKnown ? SystemFields.of(source.name()) : Map.of();
    }

    private boolean hasShards(RetentionPolicy policy) {
        for (var shard : store.shards(policy)) {
            if (shard.start() <= range.max() && range.min() < shard.end()) {
                return true;
            }
        }
        return false;
    }

    private List<MeasurementSlice> find(Source.Measurement source) {
        var policy = policy(source);
        var regex = source.regex();
        if (regex == null) {
            return slices(policy, source.name());
        }
        var pattern = Pattern.compile(regex.pattern());
        var found = new ArrayList<MeasurementSlice>();
        for (var name : store.measurements(policy)) {
            if (pattern.matcher(name).find()) {
                found.addAll(slices(policy, name));
            }
        }
        return found;
    }

    private List<MeasurementSlice> slices(RetentionPolicy policy, String name) {
        return store.slices(policy, name, range.min(), range.max());
    }

    private RetentionPolicy policy(Source.Measurement source) {
        var database = store.catalog().databases().get(source.database());
        if (database == null) {
            throw new StatementException("database not found: " + source.database());
        }
        var name = source.retentionPolicy().isEmpty() ? database.defaultPolicy() : source.retentionPolicy();
        var policy = database.policies().get(name);
        if (policy == null) {
            throw new StatementException("retention policy not found: " + name);
        }
        return policy;
    }

    /** Where shards disagree: float before integer before string before boolean. */
    private static DataType preferred(DataType left, DataType right) {
        return rank(left) <= rank(right) ? left : right;
    }

    private static int rank(DataType type) {
        return switch (type) {
            case FLOAT -> 0;
            case INTEGER -> 1;
            case UNSIGNED -> 2;
            case STRING -> 3;
            default -> 4;
        };
    }
}
