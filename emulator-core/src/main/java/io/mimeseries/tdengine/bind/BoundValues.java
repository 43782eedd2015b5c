package io.mimeseries.tdengine.bind;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.TableColumn;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Whether bound values fit their columns. */
final class BoundValues {
    private BoundValues() {}

    static void check(TableColumn column, Column values) {
        if (values.type() != column.type().kind().columnType()) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        boolean isKey = column.ordinal() == TableColumn.TIME || column.primaryKey();
        for (int row = 0; row < values.size(); row++) {
            if (values.isNull(row)) {
                if (isKey) {
                    throw ErrorCode.PRIMARY_KEY_NULL.error();
                }
            } else if (column.type().kind().isVariable()) {
                check(column, values.get(row));
            }
        }
    }

    /** @param value null fits */
    static void check(TableColumn column, @Nullable Object value) {
        if (value instanceof String text && length(column, text) > column.type().length()) {
            throw ErrorCode.VALUE_TOO_LONG.about(column.name());
        }
    }

    private static int length(TableColumn column, String text) {
        return switch (column.type().kind()) {
            case NCHAR -> text.codePointCount(0, text.length());
            case VARBINARY, BLOB, GEOMETRY -> text.length();
            case DECIMAL, DECIMAL64, JSON -> 0;
            default -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }
}
