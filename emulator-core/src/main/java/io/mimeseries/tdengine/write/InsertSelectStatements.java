package io.mimeseries.tdengine.write;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.InsertSelect;
import io.mimeseries.grammar.tdengine.ast.Query;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.VirtualTable;
import io.mimeseries.tdengine.type.Cast;
import io.mimeseries.tdengine.type.Times;
import java.util.ArrayList;
import java.util.List;

/** INSERT … SELECT: the rows of a query become those of a table, cast to the types of its columns. */
public final class InsertSelectStatements implements StatementFamily<InsertSelect> {
    private static final String TBNAME = "tbname";
    private final TDengineStore store;
    private final Writes writes;
    private final StatementFamily<Query> queries;

    public InsertSelectStatements(TDengineStore store, Writes writes, StatementFamily<Query> queries) {
        this.store = store;
        this.writes = writes;
        this.queries = queries;
    }

    /** The types of the columns that are written. */
    public List<ValueType> writtenTypes(InsertSelect statement, StatementContext context) {
        return columns(statement, target(statement, context).schema).stream()
                .map(TableColumn::type)
                .toList();
    }

    private Target target(InsertSelect statement, StatementContext context) {
        return store.read(view -> {
            var database = TableNames.existing(view, TableNames.database(statement.table(), context));
            var table = database.find(statement.table().table().text());
            if (table == null) {
                throw ErrorCode.TABLE_MISSING.error();
            }
            if (table instanceof SuperTable) {
                throw ErrorCode.INVALID_OPERATION.error("insert data into super table is not supported");
            }
            if (table instanceof VirtualTable) {
                throw ErrorCode.INVALID_OPERATION.error("Virtual table can not be written");
            }
            var times = new Times(database.precision(), context.zone(), context.now());
            return new Target(database.name(), table.name(), database.schema(table), times);
        });
    }

    @Override
    public Answer run(InsertSelect statement, StatementContext context) {
        var target = target(statement, context);
        var columns = columns(statement, target.schema);
        var answer = (Answer.Rows) queries.run(statement.query(), context);
        if (answer.columns().size() != columns.size()) {
            throw ErrorCode.ILLEGAL_NUMBER_OF_COLUMNS.error();
        }
        var batches = new ArrayList<TableBatch>();
        while (answer.batches().hasNext()) {
            var batch = answer.batches().next();
            var values = new ArrayList<Column>();
            for (int index = 0; index < columns.size(); index++) {
                values.add(Cast.apply(
                        batch.values().get(index),
                        answer.columns().get(index).type(),
                        columns.get(index).type(),
                        target.times));
            }
            batches.add(target.batch(columns, values));
        }
        return new Answer.Affected(store.update(update -> writes.write(update, batches)));
    }

    private static List<TableColumn> columns(InsertSelect statement, TableSchema schema) {
        if (statement.columns().isEmpty()) {
            return schema.columns();
        }
        var columns = new ArrayList<TableColumn>();
        for (var name : statement.columns()) {
            if (name.text().equals(TBNAME)) {
                throw new NotEmulatedException("INSERT ... SELECT with tbname");
            }
            var column = schema.column(name.text());
            if (column == null) {
                throw ErrorCode.INVALID_COLUMN_NAME.about(name.text());
            }
            columns.add(column);
        }
        if (!columns.contains(schema.time())) {
            throw ErrorCode.ILLEGAL_NUMBER_OF_COLUMNS.error("Primary timestamp column can not be null");
        }
        return columns;
    }

    /** The table that is written. */
    private record Target(String database, String table, TableSchema schema, Times times) {

        TableBatch batch(List<TableColumn> columns, List<Column> values) {
            LongColumn keys = null;
            var others = new ArrayList<TableColumn>();
            var otherValues = new ArrayList<Column>();
            for (int index = 0; index < columns.size(); index++) {
                if (columns.get(index).ordinal() == TableColumn.TIME) {
                    keys = (LongColumn) values.get(index);
                } else {
                    others.add(columns.get(index));
                    otherValues.add(values.get(index));
                }
            }
            if (keys == null) {
                throw new IllegalStateException("rows without times");
            }
            for (int row = 0; row < keys.size(); row++) {
                if (keys.isNull(row)) {
                    throw ErrorCode.INVALID_TIMESTAMP_FORMAT.error("Timestamp data is null");
                }
            }
            return new TableBatch(database, table, schema, null, keys, others, otherValues);
        }
    }
}
