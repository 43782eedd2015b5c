package io.mimeseries.influxdb.statement.show;

import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.select.compile.SplitCondition;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.statement.support.Page;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.Table;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.StoreView;
import io.mimeseries.query.StringOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** SHOW FIELD KEYS: a field that has several types in several shards stands there once for each. */
public final class ShowFieldKeys {
    private record FieldKey(String name, String type) {}

    private static final Comparator<FieldKey> ORDER =
            Comparator.comparing(FieldKey::name, StringOrder.COMPARATOR).thenComparing(FieldKey::type);

    private final InfluxStore store;

    public ShowFieldKeys(InfluxStore store) {
        this.store = store;
    }

    public List<ResultSeries> show(Statement.ShowFieldKeys statement, StatementContext context) {
        var series = new ArrayList<ResultSeries>();
        store.read(view -> keys(view, statement, context)).forEach((measurement, keys) -> {
            var page = Page.of(List.copyOf(keys), statement.limit(), statement.offset());
            if (!page.isEmpty()) {
                var table = new Table(measurement, "fieldKey", "fieldType");
                page.forEach(key -> table.row(key.name(), key.type()));
                series.add(table.build());
            }
        });
        return series;
    }

    private static SortedMap<String, SortedSet<FieldKey>> keys(
            StoreView view, Statement.ShowFieldKeys statement, StatementContext context) {
        var found = new TreeMap<String, SortedSet<FieldKey>>(StringOrder.COMPARATOR);
        var everything = new SplitCondition(null, TimeRange.ALL);
        var addressed = AddressedSeries.of(view, statement.sources(), statement.database(), everything, context);
        for (var slice : addressed.slices(view)) {
            var schema = slice.table().schema();
            var keys = found.computeIfAbsent(slice.measurement(), absent -> new TreeSet<>(ORDER));
            for (int column = 0; column < schema.size(); column++) {
                keys.add(new FieldKey(schema.name(column), typeName(schema.type(column))));
            }
        }
        return found;
    }

    private static String typeName(ColumnType type) {
        return switch (type) {
            case DOUBLE -> "float";
            case LONG -> "integer";
            case BOOLEAN -> "boolean";
            case STRING -> "string";
        };
    }
}
