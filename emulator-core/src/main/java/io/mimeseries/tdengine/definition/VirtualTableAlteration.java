package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.Alteration;
import io.mimeseries.grammar.tdengine.ast.Name;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.store.VirtualTable;
import java.util.Objects;

/** Changes a virtual table: its references, of a child its tags, of others their columns. */
final class VirtualTableAlteration extends OwnColumnsAlteration {
    private final Database database;
    private final VirtualTable table;
    private final TagReader reader;
    private final ColumnReferences references;

    VirtualTableAlteration(Database database, VirtualTable table, TagReader reader, ColumnReferences references) {
        super(database.schema(table));
        this.database = database;
        this.table = table;
        this.reader = reader;
        this.references = references;
    }

    @Override
    void put(TableSchema changed) {
        if (table.superTable() != null) {
            throw ErrorCode.INVALID_ALTER_TABLE.error();
        }
        database.put(table.withSchema(changed));
    }

    @Override
    void modified(TableColumn column) {
        if (table.references().containsKey(column.name())) {
            throw ErrorCode.INVALID_VARIABLE_LENGTH.error(SchemaChecks.WRONG_LENGTH);
        }
    }

    @Override
    public Boolean visit(Alteration.AddColumn node) {
        requireOwnColumns();
        var definition = node.column();
        if (ColumnTypes.of(definition.type()).kind().isDecimal()) {
            throw ErrorCode.VIRTUAL_DECIMAL.error();
        }
        super.visit(node);
        var reference = definition.reference();
        if (reference != null) {
            var name = definition.name().text();
            var changed = (VirtualTable) Objects.requireNonNull(database.find(table.name()));
            var column = Objects.requireNonNull(database.schema(changed).column(name));
            try {
                database.put(changed.withReference(name, references.resolve(column, reference)));
            } catch (TDengineException e) {
                database.put(table);
                throw e;
            }
        }
        return DONE;
    }

    private void requireOwnColumns() {
        if (table.superTable() != null) {
            throw ErrorCode.INVALID_ALTER_TABLE.error();
        }
    }

    @Override
    public Boolean visit(Alteration.DropColumn node) {
        requireOwnColumns();
        super.visit(node);
        var changed = (VirtualTable) Objects.requireNonNull(database.find(table.name()));
        database.put(changed.withReference(node.name().text(), null));
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.ModifyColumn node) {
        requireOwnColumns();
        return super.visit(node);
    }

    @Override
    public Boolean visit(Alteration.RenameColumn node) {
        requireOwnColumns();
        var reference = table.references().get(node.from().text());
        super.visit(node);
        if (reference != null) {
            var changed = (VirtualTable) Objects.requireNonNull(database.find(table.name()));
            database.put(changed.withReference(node.from().text(), null)
                    .withReference(node.to().text(), reference));
        }
        return DONE;
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

    @Override
    public Boolean visit(Alteration.SetReference node) {
        var column = referring(node.name());
        database.put(table.withReference(column.name(), references.resolve(column, node.reference())));
        return DONE;
    }

    @Override
    public Boolean visit(Alteration.RemoveReference node) {
        database.put(table.withReference(referring(node.name()).name(), null));
        return DONE;
    }

    private TableColumn referring(Name name) {
        return existing(name);
    }
}
