package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.tdengine.block.LittleEndian;
import io.mimeseries.server.tdengine.block.TextEncoder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.TagValues;

/** The tags of a table in one piece: those that have values, each found by its place. */
final class RawTags {
    private static final int VERSION = 1;
    private static final int LARGE = 0x20;
    private static final int HEAD = 1 + Short.BYTES + Short.BYTES + Integer.BYTES;
    private static final int MOST_OF_ONE_BYTE = 255;

    private RawTags() {}

    static byte[] of(TableSchema schema, TagValues tags) {
        var values = new ByteSink(64);
        var there = schema.tags().stream().filter(tag -> tags.get(tag) != null).toList();
        var places = new int[there.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = values.size();
            var tag = there.get(i);
            var value = tags.get(tag);
            VarBytes.putSigned(
                    values, 1 + schema.columns().size() + schema.tags().indexOf(tag));
            values.put(tag.type().kind().code());
            if (value != null) {
                put(values, tag, value);
            }
        }
        boolean large = HEAD + places.length + values.size() > MOST_OF_ONE_BYTE;
        int placeBytes = large ? Short.BYTES : 1;
        int size = HEAD + places.length * placeBytes + values.size();
        var out = new ByteSink(size);
        out.put(large ? LARGE : 0);
        LittleEndian.put(out, size, Short.BYTES);
        LittleEndian.put(out, places.length, Short.BYTES);
        LittleEndian.put(out, VERSION, Integer.BYTES);
        for (var place : places) {
            LittleEndian.put(out, place, placeBytes);
        }
        return out.put(values.toByteArray()).toByteArray();
    }

    private static void put(ByteSink out, TableColumn tag, Object value) {
        var kind = tag.type().kind();
        if (kind == DataType.JSON || kind.isDecimal()) {
            throw new NotEmulatedException("raw data of tags of type " + kind.text());
        }
        if (kind.isVariable()) {
            var bytes = TextEncoder.bytes(kind, (String) value);
            VarBytes.put(out, bytes.length);
            out.put(bytes);
        } else if (value instanceof Boolean flag) {
            out.put(flag ? 1 : 0);
        } else if (kind == DataType.FLOAT) {
            LittleEndian.put(out, Float.floatToRawIntBits(((Number) value).floatValue()), Integer.BYTES);
        } else if (kind == DataType.DOUBLE) {
            LittleEndian.put(out, Double.doubleToRawLongBits(((Number) value).doubleValue()), Long.BYTES);
        } else {
            LittleEndian.put(out, ((Number) value).longValue(), kind.bytes());
        }
    }
}
