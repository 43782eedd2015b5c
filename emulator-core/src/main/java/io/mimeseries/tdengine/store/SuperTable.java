package io.mimeseries.tdengine.store;

/**
 * The columns and tags of its children.
 *
 * @param virtual whether its children are virtual tables
 * @param updated in milliseconds since 1970, when the columns last changed
 * @param keep in minutes, 0 for the database's
 */
public record SuperTable(String name, TableSchema schema, boolean virtual, TableInfo info, long updated, long keep)
        implements Table {

    public SuperTable withSchema(TableSchema changed, long now) {
        return new SuperTable(name, changed, virtual, info, now, keep);
    }

    public SuperTable withInfo(TableInfo changed) {
        return new SuperTable(name, schema, virtual, changed, updated, keep);
    }

    public SuperTable withKeep(long minutes) {
        return new SuperTable(name, schema, virtual, info, updated, minutes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
