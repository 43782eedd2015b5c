package io.mimeseries.server.tdengine.socket;

import io.mimeseries.column.Column;
import io.mimeseries.server.tdengine.block.BindPayload;
import io.mimeseries.server.tdengine.block.BoundColumn;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.bind.BoundField;
import io.mimeseries.tdengine.bind.BoundTable;
import io.mimeseries.tdengine.bind.FieldKind;
import io.mimeseries.tdengine.bind.PreparedInsert;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows that name their tables apart into the tables: each run of rows of one name has the tags of its first row. */
final class RowBinding {
    private final List<BoundField> fields;
    private final BindPayload.Rows rows;

    private RowBinding(List<BoundField> fields, BindPayload.Rows rows) {
        this.fields = fields;
        this.rows = rows;
    }

    static void add(OpenStatement statement, BindPayload.Rows rows) {
        boolean needsName = statement.prepared() instanceof PreparedInsert insert && insert.needsTableName();
        if (needsName && rows.rows() > 0 && !rows.columns().isEmpty()) {
            // what else is bound may depend on the table
            statement.setTable(name(rows.columns().get(0), 0));
        }
        var fields = statement.fields();
        if (fields.size() != rows.columns().size()) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
        new RowBinding(fields, rows).addTo(statement);
    }

    private void addTo(OpenStatement statement) {
        var tags = columns(FieldKind.TAG);
        var columns = columns(FieldKind.COLUMN);
        var names = names();
        int runs = 0;
        for (int from = 0, to = 0; from < rows.rows(); from = to) {
            to = endOfRun(names, from);
            statement.add(
                    new BoundTable(names == null ? null : name(names, from), row(tags, from), cut(columns, from, to)));
            runs++;
        }
        if (runs != rows.tables()) {
            throw ErrorCode.INVALID_PARAMETERS.error();
        }
    }

    /** The names of the tables, null if the statement has the name. */
    private @Nullable BoundColumn names() {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() == FieldKind.TABLE_NAME) {
                return rows.columns().get(i);
            }
        }
        return null;
    }

    private List<Column> columns(FieldKind kind) {
        var wanted = new ArrayList<BoundField>();
        var bound = new ArrayList<BoundColumn>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() == kind) {
                wanted.add(fields.get(i));
                bound.add(rows.columns().get(i));
            }
        }
        return Bindings.columns(wanted, bound);
    }

    private int endOfRun(@Nullable BoundColumn names, int from) {
        int to = from + 1;
        while (to < rows.rows() && (names == null || name(names, to).equals(name(names, from)))) {
            to++;
        }
        return to;
    }

    private static String name(BoundColumn names, int row) {
        var name = names.values().get(row);
        if (!(name instanceof String text) || text.isEmpty()) {
            throw ErrorCode.STATEMENT_TABLE_NAME_MISSING.error();
        }
        return text;
    }

    private static List<@Nullable Object> row(List<Column> columns, int row) {
        var values = new ArrayList<@Nullable Object>();
        for (var column : columns) {
            values.add(column.get(row));
        }
        return values;
    }

    private static List<Column> cut(List<Column> columns, int from, int to) {
        return columns.stream().map(column -> column.slice(from, to)).toList();
    }
}
