package io.mimeseries.server.iotdb.codec;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.TypedRecord;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of one row: before each the number of its type, or {@value #NULL} for none. */
public final class RecordDecoder {
    private static final byte NULL = -2;
    /** A text of which the server is to infer the type; clients have other calls for that. */
    private static final byte RAW_STRING = -1;

    private RecordDecoder() {}

    /** @throws DecodeException if there are fewer values than measurements, or one has no type */
    public static TypedRecord decode(
            String device, long time, List<String> measurements, ByteBuffer bytes, boolean aligned) {
        var input = new Input(bytes);
        var types = new ArrayList<@Nullable DataType>(measurements.size());
        var values = new ArrayList<@Nullable Object>(measurements.size());
        for (int i = 0; i < measurements.size(); i++) {
            byte code = input.i8();
            if (code == RAW_STRING) {
                throw new NotEmulatedException("a value without a type in a record");
            }
            var type = code == NULL ? null : Input.type(code);
            types.add(type);
            values.add(type == null ? null : value(input, type));
        }
        return new TypedRecord(device, time, measurements, types, values, aligned);
    }

    private static Object value(Input input, DataType type) {
        return switch (type) {
            case BOOLEAN -> input.bool();
            case INT32 -> input.i32();
            case INT64 -> input.i64();
            case FLOAT -> Float.intBitsToFloat(input.i32());
            case DOUBLE -> Double.longBitsToDouble(input.i64());
            case TEXT -> input.text();
        };
    }
}
