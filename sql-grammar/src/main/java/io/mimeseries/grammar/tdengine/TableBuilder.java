package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ChildTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateChildrenContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateFromFileContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropStableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TableOptionContext;
import io.mimeseries.grammar.tdengine.ast.TableOption;
import io.mimeseries.grammar.tdengine.ast.TableStatement;
import java.util.ArrayList;
import java.util.List;

/** Super, child and normal tables. */
final class TableBuilder extends Builder<TableStatement> {
    private final Texts texts;
    private final Literals literals;
    private final Types types;
    private final ColumnBuilder columns;

    TableBuilder(Texts texts, Literals literals, Types types) {
        this.texts = texts;
        this.literals = literals;
        this.types = types;
        this.columns = new ColumnBuilder(texts, literals, types);
    }

    @Override
    public TableStatement visitCreateTable(CreateTableContext context) {
        return new TableStatement.Create(
                context.STABLE() != null,
                context.ifNotExists() != null,
                texts.tableName(context.tableName()),
                columns.columns(context.columnDefinitions()),
                columns.tags(context.tagDefinitions()),
                options(context.tableOption()));
    }

    @Override
    public TableStatement visitCreateChildren(CreateChildrenContext context) {
        return new TableStatement.CreateChildren(
                context.childTable().stream().map(this::child).toList());
    }

    private TableStatement.Child child(ChildTableContext context) {
        return new TableStatement.Child(
                context.ifNotExists() != null,
                texts.tableName(context.tableName(0)),
                texts.tableName(context.tableName(1)),
                texts.columns(context.columnNameList()),
                literals.tags(context.tagLiteralList()),
                options(context.tableOption()));
    }

    private List<TableOption> options(List<TableOptionContext> contexts) {
        var options = new ArrayList<TableOption>();
        for (var context : contexts) {
            options.add(columns.option(context));
        }
        return List.copyOf(options);
    }

    @Override
    public TableStatement visitCreateFromFile(CreateFromFileContext context) {
        return new TableStatement.CreateFromFile(
                context.ifNotExists() != null,
                texts.tableName(context.tableName()),
                columns.tagItems(context.tagItems()),
                texts.string(context.STRING()));
    }

    @Override
    public TableStatement visitDropTable(DropTableContext context) {
        return new TableStatement.Drop(
                context.WITH() != null,
                context.droppedTable().stream()
                        .map(table -> new TableStatement.Dropped(
                                table.ifExists() != null, texts.tableName(table.tableName())))
                        .toList());
    }

    @Override
    public TableStatement visitDropStable(DropStableContext context) {
        return new TableStatement.DropSuper(
                context.WITH() != null, context.ifExists() != null, texts.tableName(context.tableName()));
    }

    @Override
    public TableStatement visitAlterTable(AlterTableContext context) {
        return new TableStatement.Alter(
                kind(context),
                texts.tableName(context.tableName()),
                context.alteration().accept(new AlterationBuilder(texts, literals, types, columns)));
    }

    private static TableStatement.Alter.Kind kind(AlterTableContext context) {
        if (context.TABLE() != null) {
            return TableStatement.Alter.Kind.TABLE;
        }
        return context.STABLE() == null ? TableStatement.Alter.Kind.VTABLE : TableStatement.Alter.Kind.STABLE;
    }
}
