package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.AlterTableOptionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColumnDefinitionsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ColumnOptionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.NameContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.ReferenceContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TableOptionContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TagDefinitionsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TagItemContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TagItemsContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TypeNameContext;
import io.mimeseries.grammar.tdengine.ast.ColumnDefinition;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.SelectItem;
import io.mimeseries.grammar.tdengine.ast.TableOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Columns, tags and options of tables. In loops where every CREATE TABLE comes by: a stream with its lambdas takes the first one of a JVM milliseconds.
 */
final class ColumnBuilder {
    private final Texts texts;
    private final Literals literals;
    private final Types types;

    ColumnBuilder(Texts texts, Literals literals, Types types) {
        this.texts = texts;
        this.literals = literals;
        this.types = types;
    }

    List<ColumnDefinition> columns(ColumnDefinitionsContext context) {
        var columns = new ArrayList<ColumnDefinition>();
        for (var column : context.columnDefinition()) {
            columns.add(column(column.name(), column.typeName(), column.columnOption()));
        }
        return List.copyOf(columns);
    }

    List<ColumnDefinition> tags(@Nullable TagDefinitionsContext context) {
        if (context == null) {
            return List.of();
        }
        var tags = new ArrayList<ColumnDefinition>();
        for (var tag : context.tagDefinition()) {
            tags.add(column(tag.name(), tag.typeName(), List.of()));
        }
        return List.copyOf(tags);
    }

    ColumnDefinition column(NameContext name, TypeNameContext type, List<ColumnOptionContext> options) {
        var column = texts.column(name);
        var typeName = types.of(type);
        boolean isKey = false;
        ColumnDefinition.Reference reference = null;
        for (var option : options) {
            isKey |= option.KEY() != null;
            if (reference == null && option.reference() != null) {
                reference = reference(option.reference());
            }
        }
        return new ColumnDefinition(column, typeName, isKey, options(options), reference);
    }

    List<ColumnDefinition.Option> options(List<ColumnOptionContext> contexts) {
        var options = new ArrayList<ColumnDefinition.Option>();
        for (var option : contexts) {
            if (option.STRING() != null) {
                options.add(new ColumnDefinition.Option(texts.name(option.name()), texts.string(option.STRING())));
            }
        }
        return List.copyOf(options);
    }

    /** At most three names: more are refused where the fourth begins. */
    ColumnDefinition.Reference reference(ReferenceContext context) {
        var names = context.name();
        int last = names.size() - 1;
        return new ColumnDefinition.Reference(
                last < 2 ? null : texts.database(names.get(last - 2)),
                last < 1 ? null : texts.table(names.get(last - 1)),
                texts.column(names.get(last)));
    }

    TableOption option(TableOptionContext context) {
        if (context.alterTableOption() != null) {
            return option(context.alterTableOption());
        }
        if (context.durationList() != null) {
            return option(context, context.durationList().DURATION_LITERAL());
        }
        if (context.columnNameList() != null) {
            return named(context, context.columnNameList().columnNameItem());
        }
        return context.INTEGER_LITERAL() == null
                ? named(context, context.rollupFunction())
                : option(context, List.of(context.INTEGER_LITERAL()));
    }

    TableOption option(AlterTableOptionContext context) {
        return option(context, List.of((TerminalNode) context.getChild(1)));
    }

    private TableOption option(ParserRuleContext context, List<TerminalNode> values) {
        return new TableOption(kind(context), values.stream().map(literals::of).toList(), texts.source(context));
    }

    private TableOption named(ParserRuleContext context, List<? extends ParserRuleContext> names) {
        var values = names.stream()
                .map(name -> new Literal(
                        Literal.Kind.STRING, texts.name(name.getStart()).text(), texts.source(name)))
                .toList();
        return new TableOption(kind(context), values, texts.source(context));
    }

    private TableOption.Kind kind(ParserRuleContext context) {
        return TableOption.Kind.valueOf(texts.text(context.getStart()).toUpperCase(Locale.ROOT));
    }

    /** Tags that are chosen by name, for SHOW TABLE TAGS and CREATE TABLE … FILE. */
    List<SelectItem> tagItems(@Nullable TagItemsContext context) {
        return context == null
                ? List.of()
                : context.tagItem().stream().map(this::tagItem).toList();
    }

    private SelectItem tagItem(TagItemContext context) {
        var source = texts.source(context.getStart(), context.getStart());
        return context.name() == null
                ? new SelectItem(new Expression.PseudoColumn(texts.text(context.getStart()), null, source), null)
                : new SelectItem(
                        new Expression.Column(null, texts.column(context.name()), source),
                        texts.aliasOrNull(context.alias()));
    }
}
