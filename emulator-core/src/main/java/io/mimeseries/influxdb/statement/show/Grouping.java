package io.mimeseries.influxdb.statement.show;

import com.google.re2j.Pattern;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.influxdb.store.MeasurementSlice;
import io.mimeseries.query.StringOrder;
import io.mimeseries.storage.Tags;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** GROUP BY of a cardinality: tags, {@code *} or patterns of tags. */
record Grouping(List<String> names) {
    static Grouping of(List<Expression> dimensions, List<MeasurementSlice> slices) {
        var names = new TreeSet<String>(StringOrder.COMPARATOR);
        for (var dimension : dimensions) {
            if (dimension instanceof Expression.VariableReference name) {
                names.add(name.name());
            } else if (dimension instanceof Expression.Wildcard) {
                addKeys(slices, key -> true, names);
            } else if (dimension instanceof Expression.RegexLiteral regex) {
                var pattern = Pattern.compile(regex.pattern());
                addKeys(slices, key -> pattern.matcher(key).find(), names);
            } else {
                throw new NotEmulatedException("GROUP BY " + dimension + " in a cardinality");
            }
        }
        return new Grouping(List.copyOf(names));
    }

    GroupTags of(Tags tags) {
        return new GroupTags(
                names,
                names.stream()
                        .map(name -> Objects.requireNonNullElse(tags.value(name), ""))
                        .toList());
    }

    private static void addKeys(List<MeasurementSlice> slices, Predicate<String> wanted, SortedSet<String> names) {
        for (var slice : slices) {
            for (var series : slice.table().series()) {
                var tags = series.key().tags();
                for (int index = 0; index < tags.size(); index++) {
                    if (wanted.test(tags.name(index))) {
                        names.add(tags.name(index));
                    }
                }
            }
        }
    }
}
