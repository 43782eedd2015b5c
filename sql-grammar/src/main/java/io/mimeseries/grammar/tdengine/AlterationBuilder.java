package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AddColumnContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AddTagContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterOptionsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropColumnContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropTagContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ModifyColumnContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ModifyColumnOptionsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ModifyTagContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.RemoveReferenceContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.RenameColumnContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.RenameTagContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SetReferenceContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.SetTagsContext;
import io.mimeseries.grammar.tdengine.ast.Alteration;

/** What ALTER TABLE changes. */
final class AlterationBuilder extends Builder<Alteration> {
    private final Texts texts;
    private final Literals literals;
    private final Types types;
    private final ColumnBuilder columns;

    AlterationBuilder(Texts texts, Literals literals, Types types, ColumnBuilder columns) {
        this.texts = texts;
        this.literals = literals;
        this.types = types;
        this.columns = columns;
    }

    @Override
    public Alteration visitAlterOptions(AlterOptionsContext context) {
        return new Alteration.Options(
                context.alterTableOption().stream().map(columns::option).toList());
    }

    @Override
    public Alteration visitAddColumn(AddColumnContext context) {
        return new Alteration.AddColumn(columns.column(context.name(), context.typeName(), context.columnOption()));
    }

    @Override
    public Alteration visitDropColumn(DropColumnContext context) {
        return new Alteration.DropColumn(texts.column(context.name()));
    }

    @Override
    public Alteration visitModifyColumn(ModifyColumnContext context) {
        return new Alteration.ModifyColumn(texts.column(context.name()), types.of(context.typeName()));
    }

    @Override
    public Alteration visitModifyColumnOptions(ModifyColumnOptionsContext context) {
        return new Alteration.ModifyColumnOptions(
                texts.column(context.name()), columns.options(context.columnOption()));
    }

    @Override
    public Alteration visitRenameColumn(RenameColumnContext context) {
        return new Alteration.RenameColumn(texts.column(context.name(0)), texts.column(context.name(1)));
    }

    @Override
    public Alteration visitAddTag(AddTagContext context) {
        return new Alteration.AddTag(texts.column(context.name()), types.of(context.typeName()));
    }

    @Override
    public Alteration visitDropTag(DropTagContext context) {
        return new Alteration.DropTag(texts.column(context.name()));
    }

    @Override
    public Alteration visitModifyTag(ModifyTagContext context) {
        return new Alteration.ModifyTag(texts.column(context.name()), types.of(context.typeName()));
    }

    @Override
    public Alteration visitRenameTag(RenameTagContext context) {
        return new Alteration.RenameTag(texts.column(context.name(0)), texts.column(context.name(1)));
    }

    @Override
    public Alteration visitSetTags(SetTagsContext context) {
        return new Alteration.SetTags(context.tagAssignment().stream()
                .map(set -> new Alteration.Assignment(texts.column(set.name()), literals.tag(set.tagLiteral())))
                .toList());
    }

    @Override
    public Alteration visitSetReference(SetReferenceContext context) {
        return new Alteration.SetReference(texts.column(context.name()), columns.reference(context.reference()));
    }

    @Override
    public Alteration visitRemoveReference(RemoveReferenceContext context) {
        return new Alteration.RemoveReference(texts.column(context.name()));
    }
}
