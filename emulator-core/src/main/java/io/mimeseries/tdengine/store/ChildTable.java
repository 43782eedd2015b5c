package io.mimeseries.tdengine.store;

/**
 * A table of a supertable, which says what columns it has.
 *
 * @param superTable its name, in the same database
 */
public record ChildTable(String name, String superTable, TagValues tags, TableRows rows, TableInfo info)
        implements Table {

    public ChildTable withTags(TagValues changed) {
        return new ChildTable(name, superTable, changed, rows, info);
    }

    public ChildTable withInfo(TableInfo changed) {
        return new ChildTable(name, superTable, tags, rows, changed);
    }

    ChildTable withRows(TableRows changed) {
        return new ChildTable(name, superTable, tags, changed, info);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
