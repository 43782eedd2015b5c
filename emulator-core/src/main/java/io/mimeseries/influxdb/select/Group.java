package io.mimeseries.influxdb.select;

import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

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
        var streams = streams(range, wanted, types);
        if (streams.isEmpty()) {
            return Rows.concatenate(List.of(), types);
        }
        return SeriesMerge.merge(ascending ? streams : SeriesMerge.descending(streams), types, ascending, limit);
    }

    /** The rows of all members, in order of time unless there are more than {@code sorted}: then one member after the other. */
    Rows piled(TimeRange range, List<VariableReference> wanted, int sorted) {
        var types = types(wanted);
        var streams = streams(range, wanted, types);
        if (streams.isEmpty() || streams.stream().mapToLong(Rows::size).sum() <= sorted) {
            return streams.isEmpty()
                    ? Rows.concatenate(List.of(), types)
                    : SeriesMerge.merge(streams, types, true, Integer.MAX_VALUE);
        }
        var blocks = streams.stream()
                .map(rows -> new InputBlock(rows.times(), rows.columns()))
                .toList();
        return Rows.concatenate(blocks, types);
    }

    private List<Rows> streams(TimeRange range, List<VariableReference> wanted, List<ColumnType> types) {
        var streams = new ArrayList<Rows>(members.size());
        for (var part : GroupPart.of(members)) {
            var rows = part.rows(range, wanted, types);
            if (rows != null) {
                streams.add(rows);
            }
        }
        return streams;
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
