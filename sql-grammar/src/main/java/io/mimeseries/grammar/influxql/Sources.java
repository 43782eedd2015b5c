package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.MeasurementContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.MeasurementsContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.TargetContext;
import io.mimeseries.grammar.influxql.ast.Expression.RegexLiteral;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Source.Measurement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what stands after FROM and INTO into records. */
final class Sources {
    private Sources() {}

    static List<Source> of(@Nullable MeasurementsContext context) {
        if (context == null) {
            return List.of();
        }
        var sources = new ArrayList<Source>();
        for (var measurement : context.measurement()) {
            sources.add(measurement(measurement));
        }
        return sources;
    }

    static Measurement measurement(MeasurementContext context) {
        if (context.regex() != null) {
            return new Measurement("", "", "", Patterns.literal(context.regex().getStart()));
        }
        var segments = Names.segments(context);
        var last = context.regexSegment();
        return last != null && last.regexArgument() != null
                ? withoutName(segments, Patterns.literal(last.regexArgument().getStart()))
                : withName(segments);
    }

    static Measurement target(TargetContext context) {
        var segments = Names.segments(context);
        var last = context.backReference();
        return last != null && last.MEASUREMENT() != null ? withoutName(segments, null) : withName(segments);
    }

    private static Measurement withName(List<String> segments) {
        var name = segments.get(segments.size() - 1);
        return qualified(segments.subList(0, segments.size() - 1), name, null);
    }

    private static Measurement withoutName(List<String> segments, @Nullable RegexLiteral regex) {
        return qualified(segments, "", regex);
    }

    private static Measurement qualified(List<String> qualifiers, String name, @Nullable RegexLiteral regex) {
        return switch (qualifiers.size()) {
            case 0 -> new Measurement("", "", name, regex);
            case 1 -> new Measurement("", qualifiers.get(0), name, regex);
            default -> new Measurement(qualifiers.get(0), qualifiers.get(1), name, regex);
        };
    }
}
