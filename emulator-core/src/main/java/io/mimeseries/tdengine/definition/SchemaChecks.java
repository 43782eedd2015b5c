package io.mimeseries.tdengine.definition;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.store.TableColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What columns and tags a table can have; in the order of the real server's checks, tags first. */
public final class SchemaChecks {
    static final String WRONG_LENGTH = "Invalid column length for var length type";
    static final int MOST_COLUMNS = 4096;
    static final int MOST_TAGS = 128;
    private static final int LEAST_COLUMNS = 2;
    private static final int MOST_DIGITS = 38;
    private static final long MOST_VALUE_BYTES = 65_519;
    private static final long MOST_TAG_BYTES = 16_384;
    private static final long MOST_ROW_BYTES = 65_531;

    private SchemaChecks() {}

    public static void check(List<TableColumn> columns, List<TableColumn> tags) {
        Set<String> names = new HashSet<>();
        checkTags(tags, names);
        checkColumns(columns, tags.size(), names);
    }

    private static void checkTags(List<TableColumn> tags, Set<String> names) {
        if (tags.size() > MOST_TAGS) {
            throw ErrorCode.INVALID_TAG_COUNT.error();
        }
        for (var tag : tags) {
            if (!names.add(tag.name())) {
                throw ErrorCode.DUPLICATED_COLUMN.error();
            }
            if (tag.type().kind() == DataType.JSON && tags.size() > 1) {
                throw ErrorCode.JSON_TAG_NOT_ALONE.error();
            }
            checkTagType(tag.type());
        }
        checkTagBytes(bytes(tags));
    }

    static void checkTagType(ValueType type) {
        if (type.kind() == DataType.BLOB) {
            throw ErrorCode.BLOB_TAG.error();
        }
        if (type.kind().isDecimal()) {
            throw ErrorCode.INVALID_COLUMN_NAME.error();
        }
        if (isVariable(type) && ColumnTypes.bytes(type) > MOST_TAG_BYTES) {
            throw ErrorCode.INVALID_VARIABLE_LENGTH.error(WRONG_LENGTH);
        }
    }

    static void checkTagBytes(long bytes) {
        if (bytes > MOST_TAG_BYTES) {
            throw ErrorCode.TAGS_TOO_LONG.error("Tags length exceeds max length " + MOST_TAG_BYTES);
        }
    }

    private static void checkColumns(List<TableColumn> columns, int tags, Set<String> names) {
        if (columns.size() < LEAST_COLUMNS) {
            throw ErrorCode.ILLEGAL_NUMBER_OF_COLUMNS.error();
        }
        if (columns.size() + tags > MOST_COLUMNS) {
            throw ErrorCode.TOO_MANY_COLUMNS_IN_TABLE.error();
        }
        for (int index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            if (index == 0 && column.type().kind() != DataType.TIMESTAMP) {
                throw ErrorCode.FIRST_COLUMN_NOT_TIMESTAMP.error();
            }
            checkPrimaryKey(column, index);
            if (column.type().kind() == DataType.JSON) {
                throw ErrorCode.JSON_COLUMN.error();
            }
            if (!names.add(column.name())) {
                throw ErrorCode.DUPLICATED_COLUMN.error();
            }
            checkColumnType(column.type());
        }
        if (columns.stream().filter(SchemaChecks::isBlob).count() > 1) {
            throw ErrorCode.ONE_BLOB.error();
        }
        checkRowBytes(bytes(columns));
    }

    private static void checkPrimaryKey(TableColumn column, int index) {
        if (column.primaryKey() && index != 1) {
            throw ErrorCode.PRIMARY_KEY_NOT_SECOND.error();
        }
        if (column.primaryKey()) {
            switch (column.type().kind()) {
                case INT, INT_UNSIGNED, BIGINT, BIGINT_UNSIGNED, VARCHAR -> {}
                default -> throw ErrorCode.INVALID_PRIMARY_KEY_TYPE.error();
            }
        }
    }

    /** Decimals have 1 to 38 digits (read: tests/system-test/2-query/decimal.py). */
    static void checkColumnType(ValueType type) {
        if (type.kind().isDecimal()
                && (type.precision() < 1 || type.precision() > MOST_DIGITS || type.scale() > type.precision())) {
            throw ErrorCode.INVALID_COLUMN_NAME.error();
        }
        if (isVariable(type) && ColumnTypes.bytes(type) > MOST_VALUE_BYTES) {
            throw ErrorCode.INVALID_VARIABLE_LENGTH.error(WRONG_LENGTH);
        }
    }

    static void checkRowBytes(long bytes) {
        if (bytes > MOST_ROW_BYTES) {
            throw ErrorCode.ROW_TOO_LONG.error("Row length exceeds max length " + MOST_ROW_BYTES);
        }
    }

    static boolean isBlob(TableColumn column) {
        return column.type().kind() == DataType.BLOB;
    }

    /** Whether a column has a length of its own, which can be changed. */
    static boolean isVariable(ValueType type) {
        return switch (type.kind()) {
            case VARCHAR, NCHAR, VARBINARY, GEOMETRY -> true;
            default -> false;
        };
    }

    static long bytes(List<TableColumn> columns) {
        return columns.stream()
                .mapToLong(column -> ColumnTypes.bytes(column.type()))
                .sum();
    }
}
