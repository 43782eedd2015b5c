package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.query.StringOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields and tags of all sources of a query together; where types differ, the one that comes first in {@link DataType} holds. */
final class SourceNames {
    private final Map<String, DataType> fields = new TreeMap<>();
    private final Set<String> tags = new TreeSet<>();
    private final Map<String, DataType> types = new TreeMap<>();

    SourceNames(List<CompiledSource> sources, FieldMapper mapper) {
        for (var source : sources) {
            if (source instanceof CompiledSource.Subquery subquery) {
                add(subquery.select());
            } else if (source instanceof CompiledSource.Measurement measurement) {
                var known = mapper.fields(measurement.source());
                var knownTags = mapper.tags(measurement.source());
                mergeAll(fields, known);
                mergeAll(types, known);
                mergeAll(types, mapper.systemFields(measurement.source()));
                for (var tag : knownTags) {
                    tags.add(tag);
                    merge(types, tag, DataType.TAG);
                }
            }
        }
    }

    /** The type of a name, {@link DataType#UNKNOWN} if no source has it. */
    DataType typeOf(String name) {
        return types.getOrDefault(name, DataType.UNKNOWN);
    }

    List<String> sortedTags() {
        return tags.stream().sorted(StringOrder::compare).toList();
    }

    private void add(CompiledSelect subquery) {
        var own = new TreeMap<String, DataType>();
        // A column whose operands do not fit hides a tag of its name; one of an unknown name does not.
        var misfits = new HashSet<String>();
        for (var field : subquery.select().fields()) {
            var name = ColumnNames.nameOf(field);
            var type = ExpressionTypes.typeOfColumn(field.expression());
            merge(fields, name, type);
            own.putIfAbsent(name, type);
            if (type == DataType.UNKNOWN && ExpressionTypes.misfits(field.expression())) {
                misfits.add(name);
            }
            // found by name from outside, but not part of a wildcard
            for (var extra : ColumnNames.extras(field.expression())) {
                own.putIfAbsent(extra.name(), extra.type());
            }
        }
        for (var tag : subquery.tags()) {
            tags.add(tag);
            if (own.getOrDefault(tag, DataType.UNKNOWN) == DataType.UNKNOWN && !misfits.contains(tag)) {
                own.put(tag, DataType.TAG);
            }
        }
        mergeAll(types, own);
    }

    private static void mergeAll(Map<String, DataType> types, Map<String, DataType> more) {
        for (var entry : more.entrySet()) {
            merge(types, entry.getKey(), entry.getValue());
        }
    }

    private static void merge(Map<String, DataType> types, String name, DataType type) {
        var known = types.get(name);
        types.put(name, known == null ? type : preferred(known, type));
    }

    private static DataType preferred(DataType a, DataType b) {
        if (a == DataType.UNKNOWN || b == DataType.UNKNOWN) {
            return a == DataType.UNKNOWN ? b : a;
        }
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** What {@code *} stands for: the fields, and the tags unless they are kept out, by name and then by type. */
    List<Expression.VariableReference> wildcard(boolean withTags, Set<String> without) {
        var references = new ArrayList<Expression.VariableReference>();
        if (fields.isEmpty()) {
            return references;
        }
        fields.forEach((name, type) -> references.add(new Expression.VariableReference(name, type)));
        if (withTags) {
            for (var tag : tags) {
                if (!without.contains(tag)) {
                    references.add(new Expression.VariableReference(tag, DataType.TAG));
                }
            }
        }
        references.sort((a, b) -> {
            var byName = StringOrder.compare(a.name(), b.name());
            return byName != 0 ? byName : a.type().compareTo(b.type());
        });
        return references;
    }
}
