package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.expression.References;
import io.mimeseries.influxdb.select.rows.InputBlock;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.Columns;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What InfluxDB 1.6.7 knows as texts without storing it: fields of its own measurements, which EXPLAIN shows and SELECT refuses to read,
 * and fields of every series, which are read as texts at the time 0.
 */
final class SystemFields {
    private static final String TAG_VALUE = "_tagValue";
    private static final Set<String> OF_SERIES = Set.of("_name", "_seriesKey", "_tagKey", TAG_VALUE);

    private static final Map<String, Set<String>> OF_MEASUREMENTS = Map.of(
            "_fieldKeys", Set.of("fieldKey", "fieldType"),
            "_series", Set.of("key"),
            "_tagKeys", Set.of("tagKey"));

    private SystemFields() {}

    static Map<String, DataType> of(String measurement) {
        var types = new HashMap<String, DataType>();
        for (var name : OF_SERIES) {
            types.put(name, DataType.STRING);
        }
        for (var name : OF_MEASUREMENTS.getOrDefault(measurement, Set.of())) {
            types.put(name, DataType.STRING);
        }
        return types;
    }

    /** True for a field that every series has. */
    static boolean isOfSeries(VariableReference reference) {
        return reference.type() == DataType.STRING && OF_SERIES.contains(reference.name());
    }

    /** The real server asks the condition again for each value of a tag. */
    static void check(CompiledSelect select) {
        if (select.condition() == null) {
            return;
        }
        var references = new ArrayList<>(select.references());
        select.calls().forEach(call -> References.collect(call, references::add));
        if (references.stream()
                .anyMatch(reference -> isOfSeries(reference) && reference.name().equals(TAG_VALUE))) {
            throw new NotEmulatedException(TAG_VALUE + " with a condition");
        }
    }

    /** The texts of one field, each of which makes a row at the time 0. */
    private static List<String> values(String field, MeasurementSeries series) {
        var key = series.view().key();
        var tags = key.tags();
        return switch (field) {
            case "_name" -> List.of(series.name());
            case "_seriesKey" -> List.of(new String(key.bytes(), StandardCharsets.UTF_8));
            case "_tagKey" ->
                IntStream.range(0, tags.size()).mapToObj(tags::name).toList();
            default -> IntStream.range(0, tags.size()).mapToObj(tags::value).toList();
        };
    }

    /**
     * Puts the texts among the stored rows of a series.
     *
     * @param stored in ascending order of time, without the texts
     * @param ascending the direction in which the rows are read; the first text is read first
     */
    static InputBlock among(Rows stored, MeasurementSeries series, List<VariableReference> wanted, boolean ascending) {
        var texts = new ArrayList<@Nullable List<String>>();
        var count = 0;
        for (var reference : wanted) {
            var values = isOfSeries(reference) ? values(reference.name(), series) : null;
            texts.add(values);
            count = Math.max(count, values == null ? 0 : values.size());
        }
        var before = 0;
        while (before < stored.size() && stored.times().at(before) < 0) {
            before++;
        }
        var present = before < stored.size() && stored.times().at(before) == 0;
        var zeroes = Math.max(count, present ? 1 : 0);
        var rows = new int[stored.size() - (present ? 1 : 0) + zeroes];
        var times = new LongColumnBuilder(rows.length);
        for (int row = 0; row < rows.length; row++) {
            var zero = row >= before && row < before + zeroes;
            var first = ascending ? before : before + zeroes - 1;
            rows[row] = row < before
                    ? row
                    : zero ? (present && row == first ? before : -1) : row - zeroes + (present ? 1 : 0);
            times.append(zero ? 0 : stored.times().at(rows[row]));
        }
        var columns = new ArrayList<@Nullable Column>();
        for (int i = 0; i < wanted.size(); i++) {
            var values = texts.get(i);
            var column = stored.columns().get(i);
            if (values != null) {
                columns.add(column(values, before, zeroes, rows.length, ascending));
            } else if (!ColumnTypes.isField(wanted.get(i))) {
                columns.add(ColumnTypes.tag(series.tag(wanted.get(i).name()), rows.length));
            } else {
                columns.add(column == null ? null : Columns.gather(column, rows, rows.length));
            }
        }
        return new InputBlock(times.build(), columns);
    }

    private static Column column(List<String> texts, int before, int zeroes, int size, boolean ascending) {
        var builder = new StringColumnBuilder(size);
        for (int row = 0; row < size; row++) {
            var text = ascending ? row - before : before + zeroes - 1 - row;
            if (row >= before && row < before + zeroes && text < texts.size()) {
                builder.append(texts.get(text));
            } else {
                builder.appendNull();
            }
        }
        return builder.build();
    }
}
