package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.VirtualTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code DESCRIBE}: tables tell how their columns are compressed, virtual ones where they come from, system tables neither. */
final class DescribeAnswer {
    private static final String FIELDS = "field VARCHAR(325), type VARCHAR(20), length INT, note VARCHAR(16)";
    private static final List<ResultColumn> PLAIN = SystemColumns.of(FIELDS);
    private static final List<ResultColumn> COMPRESSED =
            SystemColumns.of(FIELDS + ", encode VARCHAR(12), compress VARCHAR(12), level VARCHAR(12)");
    private static final List<ResultColumn> REFERRING = SystemColumns.of(FIELDS + ", ref VARCHAR(258)");

    private DescribeAnswer() {}

    static Answer of(SystemTable table) {
        var rows = new SystemRows(PLAIN);
        for (var column : table.columns()) {
            rows.add(column.name(), TypeTexts.described(column.type()), TypeTexts.describedLength(column.type()), "");
        }
        return rows.answer(Precision.MILLISECONDS);
    }

    static Answer of(Database database, Table table) {
        var schema = database.schema(table);
        var virtual = table instanceof VirtualTable found ? found : null;
        var rows = new SystemRows(virtual == null ? COMPRESSED : REFERRING);
        for (var column : schema.columns()) {
            add(rows, column, column.primaryKey() ? "COMPOSITE KEY" : "", virtual);
        }
        for (var tag : schema.tags()) {
            add(rows, tag, "TAG", virtual);
        }
        return rows.answer(Precision.MILLISECONDS);
    }

    private static void add(SystemRows rows, TableColumn column, String note, @Nullable VirtualTable virtual) {
        var type = TypeTexts.described(column.type());
        var length = TypeTexts.describedLength(column.type());
        if (virtual == null) {
            var compression = column.compression();
            rows.add(
                    column.name(),
                    type,
                    length,
                    note,
                    compression.encode(),
                    compression.compress(),
                    compression.level());
        } else {
            var reference = virtual.references().get(column.name());
            rows.add(
                    column.name(),
                    type,
                    length,
                    note,
                    reference == null
                            ? null
                            : reference.database() + "." + reference.table() + "." + reference.column());
        }
    }
}
