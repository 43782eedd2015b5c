package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.ColumnDefinition;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.ColumnReference;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.TableColumn;

/** Finds what columns of virtual tables refer to. */
final class ColumnReferences {
    private final StoreView view;
    private final Database home;

    ColumnReferences(StoreView view, Database home) {
        this.view = view;
        this.home = home;
    }

    /** The reference, checked against the column that is to show it. */
    ColumnReference resolve(TableColumn column, ColumnDefinition.Reference written) {
        if (column.ordinal() == TableColumn.TIME) {
            throw ErrorCode.VIRTUAL_TIME_REFERENCE.error();
        }
        var database = written.database() == null
                ? home
                : TableNames.existing(view, written.database().text());
        var table =
                written.table() == null ? null : database.find(written.table().text());
        if (table == null) {
            throw ErrorCode.TABLE_MISSING.error();
        }
        if (!(table instanceof ChildTable || table instanceof NormalTable)) {
            throw ErrorCode.INVALID_REF_COLUMN.error();
        }
        var referred = database.schema(table).column(written.column().text());
        if (referred == null) {
            throw ErrorCode.INVALID_REF_COLUMN.error();
        }
        if (!referred.type().equals(column.type())) {
            throw ErrorCode.INVALID_REF_COLUMN_TYPE.error(
                    "virtual table's column type and reference column type not match");
        }
        return new ColumnReference(database.name(), table.name(), referred.name());
    }
}
