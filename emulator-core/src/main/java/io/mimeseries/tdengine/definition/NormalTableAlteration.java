package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Alteration;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;

/** Changes a normal table. */
final class NormalTableAlteration extends OwnColumnsAlteration {
    private final Database database;
    private final NormalTable table;

    NormalTableAlteration(Database database, NormalTable table) {
        super(table.schema());
        this.database = database;
        this.table = table;
    }

    @Override
    void put(TableSchema changed) {
        database.put(table.withSchema(changed));
    }

    @Override
    public Boolean visit(Alteration.Options node) {
        database.put(table.withInfo(Infos.changed(table.info(), TableOptions.of(node.options()))));
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.ModifyColumnOptions node) {
        var column = existing(node.name());
        put(table.schema()
                .with(
                        column,
                        column.withCompression(
                                Compressions.change(column.type().kind(), column.compression(), node.options()))));
        return DONE;
    }

    @Override
    void modified(TableColumn column) {}
}
