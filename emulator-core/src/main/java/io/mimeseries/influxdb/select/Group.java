package io.mimeseries.influxdb.select;

import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The series of one measurement that agree in the tags of GROUP BY.
 *
 * @param tags the values of these tags, the empty string where the series lack one
 * @param members in the order of their keys
 */
record Group(String name, SortedMap<String, String> tags, List<GroupMember> members) {

    /** The rows of all members in order of time, at most {@code limit} of them. */
    Rows merged(TimeRange range, List<VariableReference> wanted, boolean ascending, int limit) {
        var types = types(wanted);
        var shards = new TreeMap<Long, List<Rows>>();
        for (var part : GroupPart.of(members)) {
            var rows = part.rows(range, wanted, types);
            if (rows != null) {
                shards.computeIfAbsent(part.shardStart(), ignored -> new ArrayList<>())
                        .add(rows);
            }
        }
        if (shards.isEmpty()) {
            return Rows.concatenate(List.of(), types);
        }
        // Each shard by itself, as the real server merges them: rows of one time then come in the same order in every
        // shard.
        var merged = new ArrayList<Rows>(shards.size());
        for (var streams : (ascending ? shards : shards.descendingMap()).values()) {
            merged.add(
                    SeriesMerge.merge(ascending ? streams : SeriesMerge.descending(streams), types, ascending, limit));
        }
        return SeriesMerge.merge(merged, types, ascending, limit);
    }

    /** True if the innermost argument of a call can have values: over measurements only a field can. */
    boolean knows(Expression.Call call) {
        var argument = call.arguments().get(0);
        if (argument instanceof Expression.Call inner) {
            return knows(inner);
        }
        return !(argument instanceof VariableReference reference)
                || ColumnTypes.isField(reference)
                || members.stream()
                        .anyMatch(member -> member.series() instanceof SubquerySeries subquery
                                && subquery.names().contains(reference.name()));
    }

    static List<ColumnType> types(List<VariableReference> references) {
        return references.stream()
                .map(reference -> ColumnTypes.of(reference.type()))
                .toList();
    }
}
