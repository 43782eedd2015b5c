package io.mimeseries.compat.coverage.iotdb;

import io.mimeseries.server.iotdb.thrift.FieldType;
import io.mimeseries.server.iotdb.thrift.ListType;
import io.mimeseries.server.iotdb.thrift.MapType;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.StructType;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** The least that a struct may hold: zeros and nothing. */
final class BlankStruct {
    private BlankStruct() {}

    static Struct of(StructType type) {
        var struct = type.create();
        type.fields().forEach(field -> struct.set(field.id(), value(field.type())));
        return struct;
    }

    private static Object value(FieldType type) {
        if (type instanceof StructType struct) {
            return of(struct);
        }
        if (type instanceof ListType) {
            return List.of();
        }
        return type instanceof MapType ? Map.of() : scalar((FieldType.Scalar) type);
    }

    private static Object scalar(FieldType.Scalar type) {
        return switch (type) {
            case BOOL -> false;
            case I8 -> (byte) 0;
            case I16 -> (short) 0;
            case I32 -> 0;
            case I64 -> 0L;
            case TEXT -> "";
            case BINARY -> ByteBuffer.allocate(0);
        };
    }
}
