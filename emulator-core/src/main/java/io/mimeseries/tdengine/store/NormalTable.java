package io.mimeseries.tdengine.store;

/** A table with columns of its own and without tags. */
public record NormalTable(String name, TableSchema schema, TableRows rows, TableInfo info) implements Table {

    public NormalTable withSchema(TableSchema changed) {
        return new NormalTable(name, changed, rows, info);
    }

    public NormalTable withInfo(TableInfo changed) {
        return new NormalTable(name, schema, rows, changed);
    }

    NormalTable withRows(TableRows changed) {
        return new NormalTable(name, schema, changed, info);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
