package io.mimeseries.iotdb.statement;

import io.mimeseries.grammar.iotdb.ast.Attribute;
import io.mimeseries.grammar.iotdb.ast.MeasurementDefinition;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.definition.PlannedMeasurement;
import io.mimeseries.iotdb.schema.Compressor;
import io.mimeseries.iotdb.schema.Encoding;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.Storing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What statements say about measurements to be made. */
final class Definitions {
    private final Profile profile;

    Definitions(Profile profile) {
        this.profile = profile;
    }

    PlannedMeasurement measurement(String name, MeasurementDefinition definition) {
        var props = new LinkedHashMap<String, String>();
        for (var property : definition.properties()) {
            props.put(property.key().toLowerCase(Locale.ROOT), property.value());
        }
        var type = type(definition.dataType(), "Unsupported datatype: ");
        var encoding = encoding(props.remove("encoding"), type);
        var compressor = compressor(props);
        return new PlannedMeasurement(
                name,
                definition.alias(),
                new Storing(type, encoding, compressor),
                props,
                map(definition.tags()),
                map(definition.attributes()));
    }

    /** The type, encoding and compressor of a measurement of a template, whose texts differ. */
    Storing templateStoring(MeasurementDefinition definition) {
        var props = new LinkedHashMap<String, String>();
        for (var property : definition.properties()) {
            props.put(property.key().toLowerCase(Locale.ROOT), property.value());
        }
        var type = type(definition.dataType(), profile.templateTypeText());
        return new Storing(type, encoding(props.remove("encoding"), type), compressor(props));
    }

    private static DataType type(String name, String text) {
        var upper = name.toUpperCase(Locale.ROOT);
        for (var type : DataType.values()) {
            if (type.name().equals(upper)) {
                return type;
            }
        }
        if (upper.equals("VECTOR")) {
            // a type of columns, not of timeseries: the real server looks up its encodings and finds none
            throw new IotDbException(
                    StatusCode.INTERNAL_ERROR,
                    "Cannot invoke \"java.util.Set.contains(Object)\" because the return value of "
                            + "\"java.util.Map.get(Object)\" is null");
        }
        throw new IotDbException(StatusCode.SEMANTIC_ERROR, text + upper);
    }

    private Encoding encoding(@Nullable String name, DataType type) {
        if (name == null) {
            return profile.encoding(type);
        }
        var encoding = Encoding.ofName(name, profile.version());
        if (encoding == null) {
            throw new IotDbException(
                    StatusCode.SEMANTIC_ERROR, "Unsupported encoding: " + name.toUpperCase(Locale.ROOT));
        }
        return encoding;
    }

    private Compressor compressor(Map<String, String> props) {
        var compression = props.remove("compression");
        var name = props.remove("compressor");
        var said = name == null ? compression : name;
        if (said == null) {
            return profile.compressor();
        }
        var compressor = Compressor.ofName(said, profile.version());
        if (compressor == null) {
            throw new IotDbException(
                    StatusCode.SEMANTIC_ERROR, "Unsupported compression: " + said.toUpperCase(Locale.ROOT));
        }
        return compressor;
    }

    static Map<String, String> map(List<Attribute> attributes) {
        var map = new LinkedHashMap<String, String>();
        for (var attribute : attributes) {
            map.put(attribute.key(), attribute.value());
        }
        return map;
    }
}
