package io.mimeseries.influxdb.store;

import io.mimeseries.column.ColumnType;
import io.mimeseries.lineprotocol.FieldType;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.Word;
import io.mimeseries.storage.SeriesTable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the spellings of field names mean in one measurement of a shard. */
final class MeasurementWords {
    /** A field that the measurement does not have. */
    static final int NEW = -1;
    /** A field that cannot be: it is left out of the point. */
    static final int TIME = -2;

    private static final int UNKNOWN = 0;
    private static final int OFFSET = 3;

    private final String name;
    private final @Nullable SeriesTable table;
    /** By the word's number: what {@link #ordinal} answers + {@link #OFFSET}; new fields are asked for again. */
    private int[] ordinals = new int[0];

    private FieldType[] types = new FieldType[0];
    private String[] tagKeys = new String[0];
    /** Tag values seen lately, by hash: many series share them, and each would keep its own copy. */
    private final @Nullable String[] tagValues = new @Nullable String[256];

    /** @param table null for a measurement that was only named */
    MeasurementWords(String name, @Nullable SeriesTable table) {
        this.name = name;
        this.table = table;
    }

    String name() {
        return name;
    }

    SeriesTable table() {
        if (table == null) {
            throw new IllegalStateException("no table for " + name);
        }
        return table;
    }

    /** The same names, in the array of another series if it has the same. */
    String[] shared(String[] names) {
        if (!Arrays.equals(names, tagKeys)) {
            tagKeys = names;
        }
        return tagKeys;
    }

    /** Puts strings that other series have in the place of equal ones. */
    String[] sharing(String[] values) {
        for (var i = 0; i < values.length; i++) {
            var hash = values[i].hashCode();
            var slot = (hash ^ hash >>> 16) & (tagValues.length - 1);
            var seen = tagValues[slot];
            if (values[i].equals(seen)) {
                values[i] = seen;
            } else {
                tagValues[slot] = values[i];
            }
        }
        return values;
    }

    /** The column of a field, {@link #NEW} or {@link #TIME}. */
    int ordinal(PointBatch batch, int field) {
        var id = batch.nameId(field);
        var known = id < ordinals.length ? ordinals[id] : UNKNOWN;
        return known == UNKNOWN ? look(batch.name(field)) : known - OFFSET;
    }

    /** The type of a column. */
    FieldType type(int ordinal) {
        return types[ordinal];
    }

    private int look(Word field) {
        var fieldName = field.fieldName();
        var ordinal = fieldName.equals("time") ? TIME : table().schema().ordinal(fieldName);
        if (ordinal != NEW) {
            learn(field, ordinal);
        }
        return ordinal;
    }

    private void learn(Word field, int ordinal) {
        var id = field.id();
        if (id >= ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, Math.max(id + 1, ordinals.length * 2));
        }
        ordinals[id] = ordinal + OFFSET;
        var schema = table().schema();
        var known = types.length;
        types = Arrays.copyOf(types, schema.size());
        for (var column = known; column < types.length; column++) {
            types[column] = typeOf(schema.type(column));
        }
    }

    /** Adds a column, unless another point of the request did, and returns false if that one was of another type. */
    boolean create(PointBatch batch, int field) {
        var ordinal = ordinal(batch, field);
        var type = batch.type(field);
        if (ordinal == NEW) {
            var name = batch.name(field);
            learn(name, table().addColumn(name.fieldName(), typeOf(type)));
            return true;
        }
        return types[ordinal] == type;
    }

    private static FieldType typeOf(ColumnType type) {
        return switch (type) {
            case DOUBLE -> FieldType.FLOAT;
            case LONG -> FieldType.INTEGER;
            case BOOLEAN -> FieldType.BOOLEAN;
            case STRING -> FieldType.STRING;
        };
    }

    private static ColumnType typeOf(FieldType type) {
        return switch (type) {
            case FLOAT -> ColumnType.DOUBLE;
            case INTEGER -> ColumnType.LONG;
            case BOOLEAN -> ColumnType.BOOLEAN;
            case STRING -> ColumnType.STRING;
        };
    }
}
