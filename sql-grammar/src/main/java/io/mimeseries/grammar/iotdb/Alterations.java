package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AddAttributesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AddTagsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AliasContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropKeysContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.RenameKeyContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.SetValuesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.UpsertContext;
import io.mimeseries.grammar.iotdb.ast.TimeseriesStatement;

/** Turns what ALTER TIMESERIES does into records. */
final class Alterations extends Builder<TimeseriesStatement.Change> {
    private final DefinitionBuilder definitions;
    private final Literals literals;
    private final Names names;

    Alterations(DefinitionBuilder definitions, Literals literals) {
        this.definitions = definitions;
        this.literals = literals;
        this.names = definitions.names();
    }

    @Override
    public TimeseriesStatement.Change visitRenameKey(RenameKeyContext context) {
        return new TimeseriesStatement.Rename(names.key(context.attributeKey(0)), names.key(context.attributeKey(1)));
    }

    @Override
    public TimeseriesStatement.Change visitSetValues(SetValuesContext context) {
        return new TimeseriesStatement.Set(definitions.pairs(context.attribute()));
    }

    @Override
    public TimeseriesStatement.Change visitDropKeys(DropKeysContext context) {
        return new TimeseriesStatement.Drop(
                context.attributeKey().stream().map(names::key).toList());
    }

    @Override
    public TimeseriesStatement.Change visitAddTags(AddTagsContext context) {
        return new TimeseriesStatement.AddTags(definitions.pairs(context.attribute()));
    }

    @Override
    public TimeseriesStatement.Change visitAddAttributes(AddAttributesContext context) {
        return new TimeseriesStatement.AddAttributes(definitions.pairs(context.attribute()));
    }

    @Override
    public TimeseriesStatement.Change visitUpsert(UpsertContext context) {
        return new TimeseriesStatement.Upsert(
                context.alias() == null ? null : alias(context.alias()),
                definitions.tags(context.tagClause()),
                definitions.attributes(context.attributesClause()));
    }

    private String alias(AliasContext context) {
        if (context.identifier() != null) {
            return names.node(context.identifier().getText());
        }
        var alias = literals.alias(context);
        if (Spelling.isNumber(alias) || !Spelling.isPlain(alias)) {
            throw names.refusals().metadata("Not support for this alias, Please enclose in back quotes.");
        }
        return alias;
    }
}
