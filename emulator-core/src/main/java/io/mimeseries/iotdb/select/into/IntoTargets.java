package io.mimeseries.iotdb.select.into;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.IntoItem;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.select.plan.OutputColumn;
import io.mimeseries.iotdb.select.plan.QueryPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings the columns of a query and the targets of INTO together. */
final class IntoTargets {
    private final List<IntoItem> items;
    private final QueryPlan plan;
    private final boolean devicePlaceholder;
    private final boolean measurementPlaceholder;

    private IntoTargets(List<IntoItem> items, QueryPlan plan) {
        this.items = items;
        this.plan = plan;
        this.devicePlaceholder = items.stream()
                .anyMatch(item -> IntoTemplates.hasPlaceholder(item.device().nodes()));
        this.measurementPlaceholder =
                items.stream().anyMatch(item -> IntoTemplates.hasPlaceholder(item.measurements()));
    }

    static List<IntoTarget> of(List<IntoItem> items, QueryPlan plan) {
        if (items.stream().anyMatch(item -> !item.device().absolute())) {
            throw new NotEmulatedException("INTO a path that does not begin with root");
        }
        var targets = new IntoTargets(items, plan);
        var found = plan.isByDevice() ? targets.byDevice() : targets.byTime();
        var paths = new HashSet<FullPath>();
        for (var target : found) {
            if (!paths.add(target.path())) {
                throw IntoErrors.duplicatePaths();
            }
        }
        return found;
    }

    private List<IntoTarget> byTime() {
        var columns = plan.columns();
        checkByTime(columns.size(), isRaw(columns));
        var targets = new ArrayList<IntoTarget>();
        var item = 0;
        var measurement = 0;
        for (int column = 0; column < columns.size(); column++) {
            var into = items.get(item);
            var source = columns.get(column).series();
            targets.add(target(null, source, column, into, into.measurements().get(measurement)));
            if (measurementPlaceholder) {
                item += devicePlaceholder ? 0 : 1;
            } else if (++measurement == into.measurements().size()) {
                item++;
                measurement = 0;
            }
        }
        return targets;
    }

    private void checkByTime(int columns, boolean raw) {
        if (!raw && (devicePlaceholder || measurementPlaceholder)) {
            throw IntoErrors.placeholderForbidden();
        }
        if (!measurementPlaceholder) {
            if (items.stream().mapToInt(item -> item.measurements().size()).sum() != columns) {
                throw IntoErrors.pathCount();
            }
            return;
        }
        if (items.stream().anyMatch(item -> item.measurements().size() != 1)) {
            throw IntoErrors.placeholderMismatch();
        }
        if (devicePlaceholder && items.size() != 1) {
            throw IntoErrors.placeholderMismatch();
        }
        if (!devicePlaceholder && items.size() != columns) {
            throw IntoErrors.pathCount();
        }
    }

    private List<IntoTarget> byDevice() {
        var columns = plan.columns().subList(1, plan.columns().size());
        checkByDevice(columns.size(), isRaw(columns));
        var targets = new ArrayList<IntoTarget>();
        for (int part = 0; part < plan.parts().size(); part++) {
            var item = items.get(devicePlaceholder ? 0 : part);
            var device = Objects.requireNonNull(plan.parts().get(part).device());
            for (int column = 0; column < columns.size(); column++) {
                var template = item.measurements().get(IntoTemplates.hasPlaceholder(item.measurements()) ? 0 : column);
                var series = columns.get(column).series();
                var source = series == null ? null : device.child(series.last());
                targets.add(target(device, source, column + 1, item, template));
            }
        }
        return targets;
    }

    private void checkByDevice(int columns, boolean raw) {
        if (!raw && measurementPlaceholder) {
            throw IntoErrors.placeholderForbidden();
        }
        if (devicePlaceholder && items.size() != 1) {
            throw IntoErrors.placeholderMismatch();
        }
        if (!devicePlaceholder && items.size() != plan.parts().size()) {
            throw IntoErrors.deviceCount();
        }
        for (var item : items) {
            if (IntoTemplates.hasPlaceholder(item.measurements())) {
                if (item.measurements().size() != 1) {
                    throw IntoErrors.placeholderMismatch();
                }
            } else if (item.measurements().size() != columns) {
                throw IntoErrors.pathCount();
            }
        }
    }

    /** @param source the path of a column that is a timeseries, otherwise null */
    private IntoTarget target(
            @Nullable FullPath sourceDevice, @Nullable FullPath source, int column, IntoItem item, String measurement) {
        OutputColumn shown = plan.columns().get(column);
        var from = sourceDevice != null ? sourceDevice : source == null ? null : source.parent();
        var template = item.device().nodes();
        return new IntoTarget(
                sourceDevice,
                shown.text(),
                column,
                shown.type(),
                from == null ? new FullPath(template) : IntoTemplates.device(template, from),
                source == null ? measurement : IntoTemplates.measurement(measurement, source),
                item.aligned());
    }

    private static boolean isRaw(List<OutputColumn> columns) {
        return columns.stream().allMatch(column -> column.series() != null);
    }
}
