package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Alteration;
import io.mimeseries.tdengine.ErrorCode;
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
        var tags = table.tags();
        for (var assignment : node.assignments()) {
            var tag = database.schema(table).tag(assignment.name().text());
            if (tag == null) {
                throw ErrorCode.INVALID_ALTER_TABLE.error(
                        "Invalid tag name: " + assignment.name().text());
            }
            tags = tags.with(tag, reader.read(tag, assignment.value()));
        }
        database.put(table.withTags(tags));
        return DONE;
    }
}
