package io.mimeseries.tdengine.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are those of other tables' columns, joined by time.
 *
 * @param superTable the name of the virtual supertable whose child it is, null of a table with columns of its own
 * @param schema its own columns, null of a child
 * @param references by the columns' names; columns without one have no values
 */
public record VirtualTable(
        String name,
        @Nullable String superTable,
        @Nullable TableSchema schema,
        TagValues tags,
        Map<String, ColumnReference> references,
        TableInfo info)
        implements Table {

    public VirtualTable withSchema(TableSchema changed) {
        return new VirtualTable(name, superTable, changed, tags, references, info);
    }

    public VirtualTable withTags(TagValues changed) {
        return new VirtualTable(name, superTable, schema, changed, references, info);
    }

    public VirtualTable withInfo(TableInfo changed) {
        return new VirtualTable(name, superTable, schema, tags, references, changed);
    }

    /** @param reference null to leave the column without values */
    public VirtualTable withReference(String column, @Nullable ColumnReference reference) {
        var changed = new LinkedHashMap<>(references);
        if (reference == null) {
            changed.remove(column);
        } else {
            changed.put(column, reference);
        }
        return new VirtualTable(name, superTable, schema, tags, changed, info);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
