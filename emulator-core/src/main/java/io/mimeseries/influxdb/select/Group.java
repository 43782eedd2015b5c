package io.mimeseries.influxdb.select;

import io.mimeseries.column.ColumnType;
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
        var streams = new ArrayList<Rows>(members.size());
        for (var member : members) {
            var rows = member.rows(range, wanted);
            if (rows != null) {
                streams.add(rows);
            }
        }
        var types = types(wanted);
        if (streams.isEmpty()) {
            return Rows.concatenate(List.of(), types);
        }
        return SeriesMerge.merge(ascending ? streams : SeriesMerge.descending(streams), types, ascending, limit);
    }

    static List<ColumnType> types(List<VariableReference> references) {
        return references.stream()
                .map(reference -> ColumnTypes.of(reference.type()))
                .toList();
    }
}
