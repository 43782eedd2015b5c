package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableInfo;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.TagValues;
import io.mimeseries.tdengine.store.VirtualTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Children of supertables: their names, tags, and how they come into being. */
public final class ChildTables {
    private ChildTables() {}

    /** @throws io.mimeseries.tdengine.TDengineException with 0x2603 if there is no such table, 0x0200 if it is no supertable */
    public static SuperTable superTable(Database database, String name) {
        var found = database.superTable(name);
        if (found == null) {
            if (database.find(name) != null) {
                throw ErrorCode.INVALID_OPERATION.error("create table only from super table is allowed");
            }
            throw ErrorCode.TABLE_MISSING.error();
        }
        return found;
    }

    /**
     * The tags that values stand for.
     *
     * @param names null or empty for all of them
     */
    public static List<TableColumn> tags(TableSchema schema, @Nullable List<Name> names) {
        if (names == null || names.isEmpty()) {
            return schema.tags();
        }
        var tags = new ArrayList<TableColumn>();
        var seen = new HashSet<String>();
        for (var name : names) {
            var tag = schema.tag(name.text());
            if (tag == null || !seen.add(name.text())) {
                throw ErrorCode.INVALID_TAG_NAME.about(name.text());
            }
            tags.add(tag);
        }
        return tags;
    }

    static TagValues values(TableSchema schema, List<Name> names, List<Expression> written, TagReader reader) {
        if (!names.isEmpty() && names.size() != written.size()) {
            throw ErrorCode.TAGS_NOT_MATCHED.error();
        }
        var tags = tags(schema, names);
        if (tags.size() != written.size()) {
            throw ErrorCode.TAGS_NOT_MATCHED.error();
        }
        var values = TagValues.NONE;
        for (int index = 0; index < tags.size(); index++) {
            values = values.with(tags.get(index), reader.read(tags.get(index), written.get(index)));
        }
        return values;
    }

    /** Adds a child without rows; its name must be free. */
    public static ChildTable create(
            Database database, String name, SuperTable superTable, TagValues tags, TableInfo info) {
        var child = withoutRows(database, name, superTable, tags, info);
        database.put(child);
        return child;
    }

    /** The same for who writes rows into it at once: the log has it together with them. */
    public static ChildTable createUnlogged(
            Database database, String name, SuperTable superTable, TagValues tags, TableInfo info) {
        var child = withoutRows(database, name, superTable, tags, info);
        database.putUnlogged(child);
        return child;
    }

    private static ChildTable withoutRows(
            Database database, String name, SuperTable superTable, TagValues tags, TableInfo info) {
        return new ChildTable(name, superTable.name(), tags, database.createRows(superTable.schema()), info);
    }

    /** What is wrong with a name that is taken. */
    static RuntimeException taken(Table existing, String superTable) {
        var other = (existing instanceof ChildTable child && !child.superTable().equals(superTable))
                || (existing instanceof VirtualTable virtual
                        && virtual.superTable() != null
                        && !superTable.equals(virtual.superTable()));
        return (other ? ErrorCode.TABLE_IN_OTHER_STABLE : ErrorCode.TABLE_EXISTS).error();
    }
}
