package io.mimeseries.tdengine.catalogue;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.SelectItem;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code SHOW TABLE TAGS}: a row for each table, a column for each tag. */
final class TableTagsAnswer {
    private static final String TBNAME = "tbname";
    private static final int TBNAME_LENGTH = 270;

    private TableTagsAnswer() {}

    static Answer of(Database database, Table table, List<SelectItem> items) {
        var targets = new ArrayList<@Nullable TableColumn>();
        var columns = new ArrayList<ResultColumn>();
        if (items.isEmpty()) {
            targets.add(null);
            columns.add(new ResultColumn(TBNAME, SystemColumns.varchar(TBNAME_LENGTH)));
            for (var tag : database.schema(table).tags()) {
                targets.add(tag);
                columns.add(new ResultColumn(tag.name(), tag.type()));
            }
        }
        for (var item : items) {
            var tag = tag(database, table, item.expression());
            targets.add(tag);
            var name = item.alias() == null
                    ? item.expression().resultName()
                    : item.alias().text();
            columns.add(new ResultColumn(name, tag == null ? SystemColumns.varchar(TBNAME_LENGTH) : tag.type()));
        }
        var rows = new SystemRows(columns);
        var tables = table instanceof SuperTable ? database.children(table.name()) : List.of(table);
        for (var child : tables) {
            rows.add(row(child, targets));
        }
        return rows.answer(database.precision());
    }

    /** Null for the name of the table. */
    private static @Nullable TableColumn tag(Database database, Table table, Expression expression) {
        if (expression instanceof Expression.PseudoColumn pseudo
                && pseudo.name().equals(TBNAME)) {
            return null;
        }
        if (expression instanceof Expression.Column column) {
            var tag = database.schema(table).tag(column.name().text());
            if (tag == null) {
                throw ErrorCode.INVALID_COLUMN_NAME.about(column.name().text());
            }
            return tag;
        }
        throw new NotEmulatedException(
                "SHOW TABLE TAGS of " + expression.source().text());
    }

    private static @Nullable Object[] row(Table child, List<@Nullable TableColumn> targets) {
        var values = SchemaTables.tagValues(child);
        var row = new @Nullable Object[targets.size()];
        for (int index = 0; index < row.length; index++) {
            var tag = targets.get(index);
            row[index] = tag == null ? child.name() : values.get(tag);
        }
        return row;
    }
}
