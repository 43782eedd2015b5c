package io.mimeseries.tdengine.write;

import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.grammar.tdengine.insert.InsertScanner;
import io.mimeseries.grammar.tdengine.insert.InsertValue;
import io.mimeseries.grammar.tdengine.insert.ValueKind;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.type.TimestampReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code INSERT INTO supertable (tbname, ts, …, tag, …) VALUES …}: each row names its table, which is made if there is none. */
final class SuperTableInsert {
    private static final String TBNAME = "tbname";
    private final InsertScanner scanner;
    private final Database database;
    private final SuperTable superTable;
    private final TimestampReader timestamps;
    private final Map<String, RowBuilder> rows = new LinkedHashMap<>();
    private final Map<String, TagValues> tags = new LinkedHashMap<>();

    SuperTableInsert(InsertScanner scanner, Database database, SuperTable superTable, TimestampReader timestamps) {
        this.scanner = scanner;
        this.database = database;
        this.superTable = superTable;
        this.timestamps = timestamps;
    }

    void read(List<TableBatch> batches) {
        var names = scanner.passedColumns();
        if (names == null || names.stream().noneMatch(name -> name.text().equals(TBNAME))) {
            throw scanner.refuseHere("(...tbname, ts...) bounded cols is expected for supertable insertion");
        }
        if (superTable.virtual()) {
            throw ErrorCode.INVALID_OPERATION.error("Virtual table can not be written");
        }
        var targets = targets(names);
        var columns = columns(targets);
        InsertReader.requireKey(superTable.schema(), columns);
        InsertReader.requireRows(scanner);
        while (scanner.nextRow()) {
            readRow(targets, columns);
        }
        rows.forEach((table, builder) ->
                batches.add(builder.build(database.name(), table, superTable.schema(), child(table))));
    }

    /** What each value is for, null for the name of the table. */
    private List<@Nullable TableColumn> targets(List<Name> names) {
        var targets = new ArrayList<@Nullable TableColumn>();
        var seen = new ArrayList<TableColumn>();
        for (var name : names) {
            if (name.text().equals(TBNAME)) {
                targets.add(null);
            } else {
                var found = InsertReader.named(superTable.schema().find(name.text()), name, seen);
                targets.add(found);
                seen.add(found);
            }
        }
        return targets;
    }

    private List<TableColumn> columns(List<@Nullable TableColumn> targets) {
        var columns = new ArrayList<TableColumn>();
        for (var target : targets) {
            if (target != null && superTable.schema().columns().contains(target)) {
                columns.add(target);
            }
        }
        return columns;
    }

    /** The name of the table may stand anywhere in a row, so that its values wait in a builder of one row. */
    private void readRow(List<@Nullable TableColumn> targets, List<TableColumn> columns) {
        String table = null;
        var values = TagValues.NONE;
        var row = new ArrayList<@Nullable Object>();
        for (var target : targets) {
            var value = scanner.nextValue();
            if (target == null) {
                table = tableName(value);
            } else if (columns.contains(target)) {
                row.add(ColumnTokens.read(target, value, timestamps));
            } else {
                values = values.with(target, TagTokens.read(target, value, timestamps));
            }
        }
        scanner.closeRow();
        if (table != null) {
            rows.computeIfAbsent(table, name -> new RowBuilder(columns, timestamps))
                    .append(row);
            tags.putIfAbsent(table, values);
        }
    }

    private String tableName(InsertValue value) {
        if (value.kind() != ValueKind.STRING || value.text().isEmpty()) {
            throw value.refuse("tbname is expected");
        }
        var name = value.text();
        var existing = database.find(name);
        if (existing != null
                && !(existing instanceof ChildTable child && child.superTable().equals(superTable.name()))) {
            throw ErrorCode.TABLE_IN_OTHER_STABLE.error();
        }
        return name;
    }

    private @Nullable NewChild child(String table) {
        return database.find(table) == null
                ? new NewChild(superTable.name(), tags.getOrDefault(table, TagValues.NONE), null, 0)
                : null;
    }
}
