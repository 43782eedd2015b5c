package io.mimeseries.tdengine.expression;

import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.type.JsonTags;
import java.util.List;

/** {@code tag->'key'}: a member of a JSON tag, as JSON. */
final class JsonMembers {
    private JsonMembers() {}

    static CompiledExpression of(CompiledExpression tag, String key) {
        if (tag.type().kind() != DataType.JSON) {
            throw ErrorCode.INVALID_OPERATION.error();
        }
        var type = new ValueType(DataType.JSON, tag.type().length());
        return Operation.of(type, List.of(tag), (operands, size) -> {
            var tags = (StringColumn) operands.get(0);
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                var text = tags.at(row);
                result.append(text == null ? null : JsonTags.member(text, key));
            }
            return result.build();
        });
    }
}
