package io.mimeseries.tdengine.definition;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;

/** What holds for columns that are added or changed, whatever table they are in. */
final class ColumnChanges {
    private ColumnChanges() {}

    static void checkAdded(TableSchema schema, TableColumn column) {
        SchemaChecks.checkColumnType(column.type());
        if (SchemaChecks.isBlob(column) && schema.columns().stream().anyMatch(SchemaChecks::isBlob)) {
            throw ErrorCode.ONE_BLOB.error();
        }
        SchemaChecks.checkRowBytes(SchemaChecks.bytes(schema.columns()) + ColumnTypes.bytes(column.type()));
    }

    static void checkLonger(ValueType before, ValueType after) {
        if (!SchemaChecks.isVariable(before) || before.kind() != after.kind() || after.length() <= before.length()) {
            throw ErrorCode.LENGTH_NOT_INCREASED.error();
        }
    }

    static void checkModified(TableSchema schema, TableColumn column, ValueType type) {
        SchemaChecks.checkColumnType(type);
        SchemaChecks.checkRowBytes(
                SchemaChecks.bytes(schema.columns()) + ColumnTypes.bytes(type) - ColumnTypes.bytes(column.type()));
    }
}
