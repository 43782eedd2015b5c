package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AttributeFilterContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DeviceContainsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.KeyContainsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TagContainsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TagEqualsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TemplateEqualsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TemplateIsNullContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TimeseriesContainsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TimeseriesFilterContext;
import io.mimeseries.grammar.iotdb.ast.SchemaFilter;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Turns the WHERE of SHOW and COUNT into records. */
final class SchemaFilters extends Builder<SchemaFilter> {
    private final Names names;

    SchemaFilters(Names names) {
        this.names = names;
    }

    @Nullable
    SchemaFilter ofOptional(@Nullable TimeseriesFilterContext context) {
        return context == null ? null : context.accept(this);
    }

    /** A tag in 1.0; in 1.3 a column, of which only the data type can be asked for. */
    @Override
    public SchemaFilter visitAttributeFilter(AttributeFilterContext context) {
        var pair = names.attribute(context.attribute());
        if (!names.refusals().since13()) {
            return new SchemaFilter.TagEquals(pair.key(), pair.value());
        }
        if (!pair.key().equalsIgnoreCase("datatype")) {
            throw Refusals.semantic("unexpected filter key");
        }
        return new SchemaFilter.ColumnEquals(pair.key(), pair.value());
    }

    @Override
    public SchemaFilter visitKeyContains(KeyContainsContext context) {
        return new SchemaFilter.TagContains(names.key(context.attributeKey()), names.value(context.attributeValue()));
    }

    @Override
    public SchemaFilter visitTimeseriesContains(TimeseriesContainsContext context) {
        return new SchemaFilter.TimeseriesContains(text(context.STRING()));
    }

    @Override
    public SchemaFilter visitTagEquals(TagEqualsContext context) {
        return new SchemaFilter.TagEquals(names.key(context.attributeKey()), names.value(context.attributeValue()));
    }

    @Override
    public SchemaFilter visitTagContains(TagContainsContext context) {
        return new SchemaFilter.TagContains(names.key(context.attributeKey()), text(context.STRING()));
    }

    @Override
    public SchemaFilter visitDeviceContains(DeviceContainsContext context) {
        return new SchemaFilter.DeviceContains(text(context.STRING()));
    }

    @Override
    public SchemaFilter visitTemplateEquals(TemplateEqualsContext context) {
        return new SchemaFilter.TemplateEquals(context.NEQ() != null, text(context.STRING()));
    }

    @Override
    public SchemaFilter visitTemplateIsNull(TemplateIsNullContext context) {
        return new SchemaFilter.TemplateEquals(context.notOperator() != null, null);
    }

    private static String text(TerminalNode string) {
        return Spelling.withoutQuotes(string.getText());
    }
}
