package io.mimeseries.server.iotdb.rpc;

import static io.mimeseries.server.iotdb.thrift.Field.optional;

import io.mimeseries.server.iotdb.thrift.FieldType;
import io.mimeseries.server.iotdb.thrift.StructType;

/**
 * A method of the client service.
 *
 * @param arguments the struct of its arguments
 * @param answer what it answers
 * @param reply the struct that carries the answer, as field 0
 */
public record Method(String name, StructType arguments, FieldType answer, StructType reply) {
    static Method of(String name, StructType arguments, FieldType answer) {
        return new Method(name, arguments, answer, StructType.of(name + "_result", optional(0, "success", answer)));
    }
}
