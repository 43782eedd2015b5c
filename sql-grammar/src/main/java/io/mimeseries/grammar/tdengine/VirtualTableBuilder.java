package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateVirtualChildContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateVirtualTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropVirtualTableContext;
import io.mimeseries.grammar.tdengine.ast.VirtualTableStatement;
import io.mimeseries.grammar.tdengine.ast.VirtualTableStatement.ColumnReference;
import java.util.List;

/** Virtual tables. */
final class VirtualTableBuilder extends Builder<VirtualTableStatement> {
    private final Texts texts;
    private final Literals literals;
    private final ColumnBuilder columns;

    VirtualTableBuilder(Texts texts, Literals literals, Types types) {
        this.texts = texts;
        this.literals = literals;
        this.columns = new ColumnBuilder(texts, literals, types);
    }

    @Override
    public VirtualTableStatement visitCreateVirtualTable(CreateVirtualTableContext context) {
        return new VirtualTableStatement.Create(
                context.ifNotExists() != null,
                texts.tableName(context.tableName()),
                columns.columns(context.columnDefinitions()));
    }

    @Override
    public VirtualTableStatement visitCreateVirtualChild(CreateVirtualChildContext context) {
        return new VirtualTableStatement.CreateChild(
                context.ifNotExists() != null,
                texts.tableName(context.tableName(0)),
                references(context),
                texts.tableName(context.tableName(1)),
                texts.columns(context.columnNameList()),
                literals.tags(context.tagLiteralList()));
    }

    private List<ColumnReference> references(CreateVirtualChildContext context) {
        if (context.namedReferences() != null) {
            return context.namedReferences().namedReference().stream()
                    .map(named -> new ColumnReference(texts.column(named.name()), columns.reference(named.reference())))
                    .toList();
        }
        return context.references() == null
                ? List.of()
                : context.references().reference().stream()
                        .map(reference -> new ColumnReference(null, columns.reference(reference)))
                        .toList();
    }

    @Override
    public VirtualTableStatement visitDropVirtualTable(DropVirtualTableContext context) {
        return new VirtualTableStatement.Drop(
                context.WITH() != null, context.ifExists() != null, texts.tableName(context.tableName()));
    }
}
