package io.mimeseries.tdengine.write;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.insert.InsertFault;
import io.mimeseries.grammar.tdengine.insert.InsertScanner;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.definition.ChildTables;
import io.mimeseries.tdengine.definition.TableNames;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.StoreView;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.store.VirtualTable;
import io.mimeseries.tdengine.type.LeadingInteger;
import io.mimeseries.tdengine.type.Times;
import io.mimeseries.tdengine.type.TimestampReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an INSERT against the tables that there are; nothing is written meanwhile. */
final class InsertReader {
    private final InsertScanner scanner;
    private final StoreView view;
    private final StatementContext context;
    private final List<TableBatch> batches = new ArrayList<>();
    private final Set<String> made = new HashSet<>();

    InsertReader(StoreView view, String sql, StatementContext context) {
        this.scanner = new InsertScanner(sql);
        this.view = view;
        this.context = context;
    }

    List<TableBatch> read() {
        while (scanner.nextTable()) {
            readTable();
        }
        return batches;
    }

    private void readTable() {
        var database = TableNames.existing(view, TableNames.database(scanner.table(), context));
        var name = scanner.table().table().text();
        var timestamps = new TimestampReader(new Times(database.precision(), context.zone(), context.now()));
        var table = database.find(name);
        var using = scanner.superTable();
        NewChild child = null;
        TableSchema schema;
        if (using != null) {
            var superTable = usedSuperTable(database, table, using.table().text());
            schema = superTable.schema();
            child = readUsing(database, name, superTable, timestamps);
            if (table != null) {
                child = null;
            }
        } else if (table == null) {
            throw ErrorCode.TABLE_MISSING.error();
        } else if (table instanceof SuperTable superTable) {
            new SuperTableInsert(scanner, database, superTable, timestamps).read(batches);
            return;
        } else {
            schema = database.schema(table);
        }
        if (table instanceof VirtualTable) {
            throw ErrorCode.INVALID_OPERATION.error("Virtual table can not be written");
        }
        readRows(database, name, schema, child, timestamps);
    }

    private static SuperTable usedSuperTable(Database database, @Nullable Table table, String name) {
        var superTable = ChildTables.superTable(database, name);
        if (superTable.virtual()) {
            throw ErrorCode.VIRTUAL_IN_STATEMENT.error();
        }
        if (table != null
                && !(table instanceof ChildTable child && child.superTable().equals(name))) {
            throw ErrorCode.TABLE_IN_OTHER_STABLE.error();
        }
        return superTable;
    }

    private @Nullable NewChild readUsing(
            Database database, String name, SuperTable superTable, TimestampReader timestamps) {
        if (!made.add(database.name() + '.' + name)) {
            scanner.skipUsing();
            return batches.stream()
                    .filter(batch ->
                            batch.table().equals(name) && batch.database().equals(database.name()))
                    .findFirst()
                    .map(TableBatch::child)
                    .orElse(null);
        }
        var tags = tags(superTable.schema(), scanner.tagNames());
        scanner.openTags();
        var values = TagValues.NONE;
        for (var tag : tags) {
            values = values.with(tag, TagTokens.read(tag, scanner.nextTag(), timestamps));
        }
        scanner.closeTags();
        String comment = null;
        var ttl = 0;
        for (var option = scanner.nextOption(); option != null; option = scanner.nextOption()) {
            if (option.ttl()) {
                ttl = (int)
                        LeadingInteger.signed(option.value(), 0, option.value().length())
                                .value();
            } else {
                comment = option.value();
            }
        }
        return new NewChild(superTable.name(), values, comment, ttl);
    }

    private static List<TableColumn> tags(TableSchema schema, @Nullable List<Name> names) {
        if (names == null) {
            return schema.tags();
        }
        var tags = new ArrayList<TableColumn>();
        for (var name : names) {
            tags.add(named(schema.tag(name.text()), name, tags));
        }
        return tags;
    }

    /** A column or tag that a list names, not twice. */
    static TableColumn named(@Nullable TableColumn column, Name name, List<TableColumn> before) {
        if (column == null) {
            throw InsertFault.near(name.text(), "invalid column/tag name");
        }
        if (before.contains(column)) {
            throw InsertFault.near(name.text(), "duplicated column name");
        }
        return column;
    }

    private void readRows(
            Database database, String name, TableSchema schema, @Nullable NewChild child, TimestampReader timestamps) {
        var columns = columns(schema, scanner.columns());
        requireRows(scanner);
        var rows = new RowBuilder(columns, timestamps);
        while (scanner.nextRow()) {
            for (int index = 0; index < rows.size(); index++) {
                rows.read(index, scanner.nextValue());
            }
            scanner.closeRow();
        }
        batches.add(rows.build(database.name(), name, schema, child));
    }

    static void requireRows(InsertScanner scanner) {
        if (scanner.openRows() != null) {
            throw new NotEmulatedException("INSERT INTO ... FILE");
        }
    }

    private static List<TableColumn> columns(TableSchema schema, @Nullable List<Name> names) {
        if (names == null) {
            return schema.columns();
        }
        var columns = new ArrayList<TableColumn>();
        for (var name : names) {
            columns.add(named(schema.column(name.text()), name, columns));
        }
        requireKey(schema, columns);
        return columns;
    }

    static void requireKey(TableSchema schema, List<TableColumn> columns) {
        if (!columns.contains(schema.time())) {
            throw InsertFault.near("", "primary timestamp column can not be null");
        }
        var key = schema.compositeKey();
        if (key != null && !columns.contains(key)) {
            throw InsertFault.near("", "primary key column can not be null");
        }
    }
}
