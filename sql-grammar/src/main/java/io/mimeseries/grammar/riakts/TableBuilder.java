package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.ColumnContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.CreateTableContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.KeyColumnContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.KeyContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.KeyFieldContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.KeyFieldsContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.QuantumContext;
import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar.TableElementContext;
import io.mimeseries.grammar.riakts.ast.CreateTable;
import io.mimeseries.grammar.riakts.ast.CreateTable.ColumnDefinition;
import io.mimeseries.grammar.riakts.ast.CreateTable.Order;
import io.mimeseries.grammar.riakts.ast.CreateTable.Property;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Turns CREATE TABLE into its record. */
final class TableBuilder {
    private static final int QUANTUM_ARGUMENTS = 3;
    private final GrammarVersion version;

    TableBuilder(GrammarVersion version) {
        this.version = version;
    }

    CreateTable of(CreateTableContext context) {
        var properties = context.tableProperties() == null
                ? List.<Property>of()
                : context.tableProperties().tableProperty().stream()
                        .map(property -> new Property(
                                property.IDENTIFIER().getText(),
                                StatementBuilder.value(property.propertyValue().getStart())))
                        .toList();
        var key = key(context.tableElement());
        return new TableChecks(
                        context.IDENTIFIER().getText(),
                        context.tableElement().stream()
                                .map(TableElementContext::column)
                                .filter(column -> column != null)
                                .map(TableBuilder::column)
                                .toList(),
                        version)
                .table(key == null ? null : fields(key, true), key == null ? null : fields(key, false), properties);
    }

    /** The first key; one that stands before all columns the real parser does not see. */
    private static @Nullable KeyContext key(List<TableElementContext> elements) {
        return elements.stream()
                .skip(1)
                .map(TableElementContext::key)
                .filter(key -> key != null)
                .findFirst()
                .orElse(null);
    }

    private static ColumnDefinition column(ColumnContext context) {
        var type = Objects.requireNonNull(((SqlToken) context.dataType().getStart()).columnType());
        return new ColumnDefinition(context.IDENTIFIER().getText(), type, context.NOT() == null);
    }

    private List<KeyPart> fields(KeyContext context, boolean isPartition) {
        return of(context.keyFields(isPartition || context.keyFields().size() == 1 ? 0 : 1));
    }

    private List<KeyPart> of(KeyFieldsContext context) {
        return context.keyField().stream().map(this::part).toList();
    }

    private KeyPart part(KeyFieldContext context) {
        if (context instanceof KeyColumnContext column) {
            return new KeyPart(column.IDENTIFIER().getText(), order(column.direction), null);
        }
        var arguments = ((QuantumContext) context).quantumArgument();
        if (arguments.size() != QUANTUM_ARGUMENTS) {
            throw RiakTsSqlException.crash("badmatch");
        }
        var size = arguments.get(1).getStart();
        var unit = arguments.get(2).getStart();
        if (unit.getType() == RiakTsGrammar.INTEGER || unit.getType() == RiakTsGrammar.FLOAT) {
            throw RiakTsSqlException.refused("badarg");
        }
        return new KeyPart(
                arguments.get(0).getText(),
                Order.UNSPECIFIED,
                new KeyPart.Quantum(
                        size.getType() == RiakTsGrammar.INTEGER ? ((SqlToken) size).integer() : null, unit.getText()));
    }

    private static Order order(@Nullable Token direction) {
        return direction == null
                ? Order.UNSPECIFIED
                : direction.getType() == RiakTsGrammar.DESC ? Order.DESCENDING : Order.ASCENDING;
    }
}
