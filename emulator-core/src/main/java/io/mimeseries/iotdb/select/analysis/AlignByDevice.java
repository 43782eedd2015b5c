package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.grammar.iotdb.ast.ResultColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.select.plan.OutputColumn;
import io.mimeseries.iotdb.select.plan.PlanPart;
import io.mimeseries.iotdb.select.tree.Errors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A query whose columns are measurements: the rows of one device after the other. */
final class AlignByDevice {
    private final Scope scope;
    private final Conditions conditions;
    private final Grouping grouping;
    private final Map<FullPath, DeviceColumns> devices;
    private final List<OutputColumn> columns = new ArrayList<>();
    private final List<DataType> hidden = new ArrayList<>();

    AlignByDevice(Scope scope, Conditions conditions, Grouping grouping) {
        this.scope = scope;
        this.conditions = conditions;
        this.grouping = grouping;
        this.devices = devices();
    }

    /** Of 1.0.1 in the order of its tree, which decides the order of columns; of 1.3 by name. */
    private Map<FullPath, DeviceColumns> devices() {
        var found = new LinkedHashSet<FullPath>();
        scope.patterns()
                .prefixes()
                .forEach(prefix -> found.addAll(scope.schema().devices(prefix)));
        Map<FullPath, DeviceColumns> byPath =
                scope.isLater() ? new TreeMap<>(Comparator.comparing(FullPath::toString)) : new LinkedHashMap<>();
        found.forEach(device -> byPath.put(device, new DeviceColumns(scope, device, grouping.aggregation())));
        return byPath;
    }

    AnalysedRows analyse() {
        columns.add(new OutputColumn("Device", DataType.TEXT));
        if (scope.isLater() && EndTimes.isWanted(scope.query())) {
            add(new Output(EndTimes.EXPRESSION, null), Collections.emptyMap());
        }
        var pages = new ColumnPages(scope.query().pagination());
        for (var column : scope.query().columns()) {
            if (!EndTimes.isEndTime(scope, column.expression())) {
                select(column, pages);
            }
        }
        if (devices.values().stream().allMatch(DeviceColumns::isEmpty)) {
            return AnalysedRows.NOTHING;
        }
        for (var key : SortKeys.expressions(scope.query())) {
            sortBy(key);
        }
        var parts = new ArrayList<PlanPart>();
        devices.forEach((path, device) -> {
            if (!device.isEmpty()) {
                device.having(scope.query().having());
            }
        });
        devices.forEach((path, device) -> {
            if (!device.isEmpty()) {
                parts.add(device.build(conditions, grouping));
            }
        });
        parts.sort(Comparator.comparing(part -> String.valueOf(part.device())));
        return new AnalysedRows(columns, hidden, parts, null);
    }

    private void select(ResultColumn column, ColumnPages pages) {
        Map<Expression, Map<FullPath, Expression>> byMeasurement = new LinkedHashMap<>();
        devices.forEach((path, device) -> {
            for (var expression : device.expand(column.expression())) {
                byMeasurement
                        .computeIfAbsent(
                                device.measurement(expression, column.expression()), key -> new LinkedHashMap<>())
                        .put(path, expression);
            }
        });
        SelectedColumns.requireOne(column, byMeasurement.size());
        byMeasurement.forEach((measurement, perDevice) -> {
            if (pages.take()) {
                add(new Output(measurement, column.alias()), perDevice);
            }
        });
    }

    /** @param perDevice empty if every device has the column */
    private void add(Output output, Map<FullPath, Expression> perDevice) {
        @Nullable DataType type = null;
        for (var entry : devices.entrySet()) {
            var expression = perDevice.isEmpty() ? output.expression() : perDevice.get(entry.getKey());
            var own = entry.getValue().add(expression);
            if (own == null) {
                continue;
            }
            if (type != null && type != own) {
                throw Errors.semantic("ALIGN BY DEVICE: the data types of the same measurement column "
                        + "should be the same across devices.");
            }
            type = own;
        }
        columns.add(output.column(scope, type == null ? DataType.TEXT : type));
    }

    private void sortBy(Expression key) {
        @Nullable DataType type = null;
        for (var entry : devices.entrySet()) {
            var patterns = new Patterns(List.of(new Path(entry.getKey().nodes(), true)), scope.kinds());
            type = entry.getValue().add(new SingleExpression(scope, patterns, "order by").of(key));
        }
        hidden.add(type == null ? DataType.TEXT : type);
    }
}
