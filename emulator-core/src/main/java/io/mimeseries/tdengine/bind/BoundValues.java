package io.mimeseries.tdengine.bind;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.type.Utf8;
import org.jspecify.annotations.Nullable;

/** Whether bound values fit their columns. */
final class BoundValues {
    /** Of UTF-8 that a char takes. */
    private static final int MOST_BYTES = 3;

    private BoundValues() {}

    static void check(TableColumn column, Column values) {
        if (values.type() != column.type().kind().columnType()) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        boolean isKey = column.ordinal() == TableColumn.TIME || column.primaryKey();
        if (column.type().kind().isVariable() && values instanceof StringColumn texts) {
            for (int row = 0; row < texts.size(); row++) {
                var text = texts.at(row);
                if (text != null) {
                    checkLength(column, text);
                } else if (isKey) {
                    throw ErrorCode.PRIMARY_KEY_NULL.error();
                }
            }
        } else if (isKey && hasNull(values)) {
            throw ErrorCode.PRIMARY_KEY_NULL.error();
        }
    }

    private static boolean hasNull(Column values) {
        for (int row = 0; row < values.size(); row++) {
            if (values.isNull(row)) {
                return true;
            }
        }
        return false;
    }

    /** @param value null fits */
    static void check(TableColumn column, @Nullable Object value) {
        if (value instanceof String text) {
            checkLength(column, text);
        }
    }

    private static void checkLength(TableColumn column, String text) {
        int most = column.type().length();
        if ((long) text.length() * MOST_BYTES > most && length(column, text) > most) {
            throw ErrorCode.VALUE_TOO_LONG.about(column.name());
        }
    }

    private static int length(TableColumn column, String text) {
        return switch (column.type().kind()) {
            case NCHAR -> text.codePointCount(0, text.length());
            case VARBINARY, BLOB, GEOMETRY -> text.length();
            case DECIMAL, DECIMAL64, JSON -> 0;
            default -> Utf8.length(text);
        };
    }
}
