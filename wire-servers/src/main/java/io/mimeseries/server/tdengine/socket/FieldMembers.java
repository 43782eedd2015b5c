package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.block.BlockTypes;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.bind.BoundField;

/** How what is bound is described. */
final class FieldMembers {
    private FieldMembers() {}

    /** @param withPrecision whether a timestamp tells that of its database */
    static void put(Reply reply, BoundField field, boolean withPrecision) {
        var type = field.type();
        reply.firstText("name", field.name())
                .number("field_type", BlockTypes.code(type))
                .number("precision", precision(field, withPrecision))
                .number("scale", type.scale())
                .number("bytes", BlockTypes.bytes(type));
    }

    /** With what kind it is. */
    static void putWithKind(Reply reply, BoundField field) {
        put(reply, field, true);
        reply.number("bind_type", field.kind().number());
    }

    private static long precision(BoundField field, boolean withPrecision) {
        var type = field.type();
        if (type.kind() == DataType.TIMESTAMP) {
            return withPrecision ? field.precision().number() : 0;
        }
        return type.kind().isDecimal() ? type.precision() : 0;
    }
}
