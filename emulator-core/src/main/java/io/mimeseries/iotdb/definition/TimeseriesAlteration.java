package io.mimeseries.iotdb.definition;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Device;
import io.mimeseries.iotdb.schema.Measurement;
import io.mimeseries.iotdb.schema.SchemaNode;
import io.mimeseries.iotdb.store.IotDbStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** ALTER TIMESERIES: alias, tags and attributes. */
public final class TimeseriesAlteration {
    private final IotDbStore store;

    public TimeseriesAlteration(IotDbStore store) {
        this.store = store;
    }

    /** Another key for a tag or an attribute. */
    public void rename(PathPattern path, String from, String to) {
        change(path, measurement -> {
            if (isBare(measurement)) {
                throw DefinitionErrors.metadata(
                        String.format("TimeSeries [%s] does not have [%s] tag/attribute.", path, from));
            }
            if (has(measurement, to)) {
                throw DefinitionErrors.metadata(
                        String.format("TimeSeries [%s] already has a tag/attribute named [%s].", path, to));
            }
            if (!has(measurement, from)) {
                throw missing(path, from);
            }
            return measurement
                    .withTags(renamed(measurement.tags(), from, to))
                    .withAttributes(renamed(measurement.attributes(), from, to));
        });
    }

    private static Map<String, String> renamed(Map<String, String> map, String from, String to) {
        if (!map.containsKey(from)) {
            return map;
        }
        var renamed = new LinkedHashMap<>(map);
        renamed.put(to, String.valueOf(renamed.remove(from)));
        return renamed;
    }

    /** New values of tags or attributes that are there. */
    public void set(PathPattern path, Map<String, String> values) {
        change(path, measurement -> {
            if (isBare(measurement)) {
                throw DefinitionErrors.metadata(
                        String.format("TimeSeries [%s] does not have any tag/attribute.", path));
            }
            var tags = new LinkedHashMap<>(measurement.tags());
            var attributes = new LinkedHashMap<>(measurement.attributes());
            values.forEach((key, value) -> {
                if (tags.containsKey(key)) {
                    tags.put(key, value);
                } else if (attributes.containsKey(key)) {
                    attributes.put(key, value);
                } else {
                    throw missing(path, key);
                }
            });
            return measurement.withTags(tags).withAttributes(attributes);
        });
    }

    /** Tags and attributes that are there no more; those that never were do not matter. */
    public void drop(PathPattern path, List<String> keys) {
        change(path, measurement -> {
            var tags = new LinkedHashMap<>(measurement.tags());
            var attributes = new LinkedHashMap<>(measurement.attributes());
            for (var key : keys) {
                if (tags.remove(key) == null) {
                    attributes.remove(key);
                }
            }
            return measurement.withTags(tags).withAttributes(attributes);
        });
    }

    public void addTags(PathPattern path, Map<String, String> added) {
        change(path, measurement -> measurement.withTags(joined(path, "tag", measurement.tags(), added)));
    }

    public void addAttributes(PathPattern path, Map<String, String> added) {
        change(
                path,
                measurement -> measurement.withAttributes(joined(path, "attribute", measurement.attributes(), added)));
    }

    private static Map<String, String> joined(
            PathPattern path, String kind, Map<String, String> old, Map<String, String> added) {
        var joined = new LinkedHashMap<>(old);
        added.forEach((key, value) -> {
            if (joined.putIfAbsent(key, value) != null) {
                throw DefinitionErrors.metadata(
                        String.format("TimeSeries [%s] already has the %s [%s].", path, kind, key));
            }
        });
        return joined;
    }

    /** Sets what is given, whether it is there or not. */
    public void upsert(
            PathPattern path, @Nullable String alias, Map<String, String> tags, Map<String, String> attributes) {
        store.update(update -> {
            update.requireWritable();
            var found =
                    find(update.tree().findWritable(new FullPath(path.parent().nodes())), path);
            var measurement = found.measurement();
            if (alias != null && !alias.equals(measurement.alias())) {
                if (found.device().find(alias) != null) {
                    throw DefinitionErrors.aliasExists(new FullPath(path.nodes()), alias);
                }
                measurement = measurement.withAlias(alias);
            }
            var allTags = new LinkedHashMap<>(measurement.tags());
            allTags.putAll(tags);
            var allAttributes = new LinkedHashMap<>(measurement.attributes());
            allAttributes.putAll(attributes);
            found.device().replace(measurement.withTags(allTags).withAttributes(allAttributes));
            return path;
        });
    }

    private void change(PathPattern path, UnaryOperator<Measurement> change) {
        store.update(update -> {
            update.requireWritable();
            var found =
                    find(update.tree().findWritable(new FullPath(path.parent().nodes())), path);
            found.device().replace(change.apply(found.measurement()));
            return path;
        });
    }

    private record Found(Device device, Measurement measurement) {}

    private static Found find(@Nullable SchemaNode node, PathPattern path) {
        var device = node == null ? null : node.writableDevice();
        var measurement = device == null ? null : device.find(path.last());
        if (device == null || measurement == null) {
            throw DefinitionErrors.pathMissing(path);
        }
        return new Found(device, measurement);
    }

    private static boolean isBare(Measurement measurement) {
        return measurement.tags().isEmpty() && measurement.attributes().isEmpty();
    }

    private static boolean has(Measurement measurement, String key) {
        return measurement.tags().containsKey(key) || measurement.attributes().containsKey(key);
    }

    private static IotDbException missing(PathPattern path, String key) {
        return DefinitionErrors.metadata(String.format("TimeSeries [%s] does not have tag/attribute [%s].", path, key));
    }
}
