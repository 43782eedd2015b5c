package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.definition.Compressions;
import io.mimeseries.tdengine.definition.SchemaChecks;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableInfo;
import io.mimeseries.tdengine.store.TableSchema;
import java.util.ArrayList;

/** Makes supertables as points need them: new ones, more columns and tags, longer texts. */
final class SchemaGrowth {
    private static final String TIME = "_ts";
    private static final String NO_TAG = "_tag_null";
    /** From here on lengths are kept as they come. */
    private static final int EXACT_LENGTH = 1024;

    private final StoreUpdate update;
    private final Database database;

    SchemaGrowth(StoreUpdate update, Database database) {
        this.update = update;
        this.database = database;
    }

    /** What a supertable has when it has all that is wanted. */
    TableSchema grow(String name, Wanted wanted) {
        var table = database.find(name);
        if (table == null) {
            return create(name, wanted);
        }
        if (!(table instanceof SuperTable superTable)) {
            throw ErrorCode.NOT_A_SUPER_TABLE.error();
        }
        var schema = superTable.schema();
        for (var tag : wanted.tags().values()) {
            schema = withTag(schema, tag);
        }
        for (var column : wanted.columns().values()) {
            schema = withColumn(schema, column);
        }
        return changed(superTable, schema);
    }

    @SuppressWarnings("ReferenceEquality") // a schema that grew is another one
    private TableSchema changed(SuperTable table, TableSchema schema) {
        if (schema != table.schema()) {
            SchemaChecks.check(schema.columns(), schema.tags());
            database.put(table.withSchema(schema, update.now()));
        }
        return schema;
    }

    private TableSchema create(String name, Wanted wanted) {
        var columns = new ArrayList<TableColumn>();
        columns.add(column(TIME, ValueType.TIMESTAMP, TableColumn.TIME));
        for (var part : wanted.columns().values()) {
            columns.add(column(part.name(), type(part), columns.size() + TableColumn.TIME));
        }
        var tags = new ArrayList<TableColumn>();
        for (var part : wanted.tags().values()) {
            tags.add(new TableColumn(part.name(), type(part), tags.size()));
        }
        if (tags.isEmpty()) {
            tags.add(new TableColumn(NO_TAG, new ValueType(DataType.NCHAR, 1), 0));
        }
        SchemaChecks.check(columns, tags);
        var schema = new TableSchema(columns, tags);
        var info = new TableInfo(update.databases().nextId(), update.now(), null, 0);
        database.put(new SuperTable(name, schema, false, info, update.now(), -1));
        return schema;
    }

    private static TableColumn column(String name, ValueType type, int ordinal) {
        return new TableColumn(name, type, ordinal, false, Compressions.preset(type.kind()));
    }

    private static TableSchema withTag(TableSchema schema, Wanted.Part part) {
        var known = schema.tag(part.name());
        return known == null
                ? schema.withTag(new TableColumn(part.name(), type(part), 0))
                : withLength(schema, known, part);
    }

    private static TableSchema withColumn(TableSchema schema, Wanted.Part part) {
        var known = schema.column(part.name());
        return known == null ? schema.withColumn(column(part.name(), type(part), 0)) : withLength(schema, known, part);
    }

    private static TableSchema withLength(TableSchema schema, TableColumn known, Wanted.Part part) {
        if (known.type().kind() != part.type()) {
            throw SchemalessErrors.typeMismatch(known.type().kind(), part.type(), part.name());
        }
        return part.length() > known.type().length() && part.type().isVariable()
                ? schema.with(known, known.withType(type(part)))
                : schema;
    }

    /** Texts get room for the next power of two. */
    private static ValueType type(Wanted.Part part) {
        if (!part.type().isVariable()) {
            return new ValueType(part.type());
        }
        int room = part.length() >= EXACT_LENGTH ? part.length() : Integer.highestOneBit(part.length()) << 1;
        int longest = part.type() == DataType.NCHAR ? SchemalessErrors.LONGEST_NCHAR : SchemalessErrors.LONGEST_BINARY;
        return new ValueType(part.type(), Math.min(longest, Math.max(1, room)));
    }
}
