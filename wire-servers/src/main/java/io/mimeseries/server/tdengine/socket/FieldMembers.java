package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.block.BlockTypes;
import io.mimeseries.tdengine.bind.BoundField;

/** How what is bound is described. */
final class FieldMembers {
    private FieldMembers() {}

    static void put(Reply reply, BoundField field) {
        var type = field.type();
        reply.firstText("name", field.name())
                .number("field_type", BlockTypes.code(type))
                .number("precision", type.kind().isDecimal() ? type.precision() : 0)
                .number("scale", type.scale())
                .number("bytes", BlockTypes.bytes(type));
    }

    /** With what kind it is. */
    static void putWithKind(Reply reply, BoundField field) {
        put(reply, field);
        reply.number("bind_type", field.kind().number());
    }
}
