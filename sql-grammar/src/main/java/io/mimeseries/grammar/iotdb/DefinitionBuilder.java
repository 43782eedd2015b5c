package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AlignedMeasurementsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AttributeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AttributesClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.MeasurementDefinitionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TagClauseContext;
import io.mimeseries.grammar.iotdb.ast.Attribute;
import io.mimeseries.grammar.iotdb.ast.MeasurementDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what stands behind the name of a new measurement into records. */
record DefinitionBuilder(Names names) {
    private static final Set<String> KNOWN = Set.of("encoding", "compressor", "compression");

    /** In CREATE TIMESERIES, which takes any property. */
    MeasurementDefinition single(MeasurementDefinitionContext context) {
        var type = names.refusals().since13() ? context.dataType.getText() : names.value(context.dataType);
        return of(context, type);
    }

    /** In CREATE ALIGNED TIMESERIES. */
    List<MeasurementDefinition.Named> aligned(@Nullable AlignedMeasurementsContext context) {
        return all(context, "create aligned timeseries: property is not supported yet.");
    }

    /** In templates, whose measurements are types with encodings and no more. */
    List<MeasurementDefinition.Named> template(@Nullable AlignedMeasurementsContext context) {
        var template = names.refusals().since13() ? "Device Template: " : "schema template: ";
        if (context != null) {
            for (var measurement : context.namedMeasurement()) {
                var definition = measurement.measurementDefinition();
                refuse(definition.measurementAlias() != null, template + "alias is not supported yet.");
            }
        }
        var all = all(context, template + "property is not supported yet.");
        for (var measurement : all) {
            refuse(!measurement.definition().tags().isEmpty(), template + "tag is not supported yet.");
            refuse(!measurement.definition().attributes().isEmpty(), template + "attribute is not supported yet.");
        }
        return all;
    }

    /** The pairs of TAGS or ATTRIBUTES; 1.3 refuses a key that comes twice. */
    List<Attribute> pairs(List<AttributeContext> contexts) {
        var pairs = names.attributes(contexts);
        var keys = new HashSet<String>();
        for (var pair : pairs) {
            if (!keys.add(pair.key()) && names.refusals().since13()) {
                throw Refusals.semantic("There's duplicate [" + pair.key() + "] in tag or attribute clause.");
            }
        }
        return pairs;
    }

    List<Attribute> tags(@Nullable TagClauseContext context) {
        return context == null ? List.of() : pairs(context.attribute());
    }

    List<Attribute> attributes(@Nullable AttributesClauseContext context) {
        return context == null ? List.of() : pairs(context.attribute());
    }

    private List<MeasurementDefinition.Named> all(
            @Nullable AlignedMeasurementsContext context, String unknownProperty) {
        var all = new ArrayList<MeasurementDefinition.Named>();
        if (context != null) {
            for (var measurement : context.namedMeasurement()) {
                var name = names.node(measurement.plainNode().getText());
                var definition = measurement.measurementDefinition();
                var made = of(definition, definition.dataType.getText());
                for (var property : made.properties()) {
                    refuse(!KNOWN.contains(property.key().toLowerCase(Locale.ROOT)), unknownProperty);
                }
                all.add(new MeasurementDefinition.Named(name, made));
            }
        }
        return all;
    }

    private MeasurementDefinition of(MeasurementDefinitionContext context, String type) {
        if (context.attributeKey() != null && !names.key(context.attributeKey()).equalsIgnoreCase("datatype")) {
            throw names.refusals().metadata(names.refusals().since13() ? "Expecting datatype" : "expecting datatype");
        }
        return new MeasurementDefinition(
                context.measurementAlias() == null
                        ? null
                        : names.node(context.measurementAlias().node().getText()),
                type,
                names.attributes(context.attribute()),
                tags(context.tagClause()),
                attributes(context.attributesClause()));
    }

    private void refuse(boolean refused, String text) {
        if (refused) {
            throw names.refusals().metadata(text);
        }
    }
}
