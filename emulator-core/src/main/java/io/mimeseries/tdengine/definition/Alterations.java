package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.TableStatement;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.store.ChildTable;
import io.mimeseries.tdengine.store.Database;
import io.mimeseries.tdengine.store.NormalTable;
import io.mimeseries.tdengine.store.StoreUpdate;
import io.mimeseries.tdengine.store.SuperTable;
import io.mimeseries.tdengine.store.Table;
import io.mimeseries.tdengine.store.VirtualTable;
import io.mimeseries.tdengine.type.Times;

/** Sends an alteration to the rules of its kind of table. */
final class Alterations {
    private Alterations() {}

    static void run(
            TableStatement.Alter statement,
            Database database,
            Table table,
            StoreUpdate update,
            StatementContext context) {
        var tags = new TagReader(new Times(database.precision(), context.zone(), context.now()));
        var alteration = statement.alteration();
        var virtual = statement.kind() == TableStatement.Alter.Kind.VTABLE;
        table.accept(new Table.Visitor<Boolean>() {
            @Override
            public Boolean visit(SuperTable found) {
                if (virtual) {
                    throw ErrorCode.INVALID_ALTER_TABLE.error();
                }
                return alteration.accept(new SuperTableAlteration(database, found, update.now()));
            }

            @Override
            public Boolean visit(ChildTable found) {
                requireKind(TableStatement.Alter.Kind.TABLE);
                return alteration.accept(new ChildTableAlteration(database, found, tags));
            }

            @Override
            public Boolean visit(NormalTable found) {
                requireKind(TableStatement.Alter.Kind.TABLE);
                return alteration.accept(new NormalTableAlteration(database, found));
            }

            @Override
            public Boolean visit(VirtualTable found) {
                requireKind(TableStatement.Alter.Kind.VTABLE);
                return alteration.accept(new VirtualTableAlteration(
                        database, found, tags, new ColumnReferences(update.view(), database)));
            }

            private void requireKind(TableStatement.Alter.Kind kind) {
                if (statement.kind() == TableStatement.Alter.Kind.STABLE) {
                    throw ErrorCode.INVALID_ALTER_TABLE.error("Table is not super table");
                }
                if (statement.kind() != kind) {
                    throw ErrorCode.INVALID_ALTER_TABLE.error();
                }
            }
        });
    }
}
