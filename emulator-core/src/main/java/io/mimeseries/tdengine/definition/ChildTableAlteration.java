package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Alteration;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;

/** Changes a child table: its tags, comment and TTL. */
final class ChildTableAlteration extends RefusedAlteration {
    private final Database database;
    private final ChildTable table;
    private final TagReader reader;

    ChildTableAlteration(Database database, ChildTable table, TagReader reader) {
        this.database = database;
        this.table = table;
        this.reader = reader;
    }

    @Override
    public Boolean visit(Alteration.Options node) {
        database.put(table.withInfo(Infos.changed(table.info(), TableOptions.of(node.options()))));
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.SetTags node) {
        database.put(table.withTags(TagAssignments.applied(node, database.schema(table), table.tags(), reader)));
        return DONE;
    }
}
