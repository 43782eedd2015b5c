package io.mimeseries.iotdb.store;

import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.ChildOrder;
import io.mimeseries.iotdb.schema.LocatedMeasurement;
import io.mimeseries.iotdb.schema.SchemaTree;
import io.mimeseries.iotdb.schema.SchemaWalk;
import io.mimeseries.iotdb.schema.Templates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a query sees: the whole state at one moment. It must not leave the function that it was given to. */
public final class StoreView {
    private final SchemaTree tree;
    private final Templates templates;
    private final long now;
    private final Predicate<FullPath> visible;

    StoreView(SchemaTree tree, Templates templates, long now, Predicate<FullPath> visible) {
        this.tree = tree;
        this.templates = templates;
        this.now = now;
        this.visible = visible;
    }

    /** Whether the reader may know of a timeseries. */
    public boolean isVisible(FullPath timeseries) {
        return visible.test(timeseries);
    }

    public SchemaTree tree() {
        return tree;
    }

    public Templates templates() {
        return templates;
    }

    /** The template that is set on a path or above it, null if there is none. */
    public @Nullable TemplatePlace templateAt(FullPath path) {
        var node = tree.root();
        for (int at = 1; node != null && at < path.size(); at++) {
            node = node.child(path.node(at));
            var template = node == null || node.template() == null ? null : templates.get(node.template());
            if (template != null) {
                return new TemplatePlace(path.first(at + 1), template);
            }
        }
        return null;
    }

    /** Milliseconds since 1970 when the view was taken. */
    public long now() {
        return now;
    }

    /** A walk that finds things in the order in which the real server lists them. */
    public SchemaWalk listingWalk() {
        return new SchemaWalk(tree, ChildOrder.HASH);
    }

    /** A walk that finds things in the order of their creation. */
    public SchemaWalk walk() {
        return new SchemaWalk(tree, ChildOrder.CREATION);
    }

    /** The timeseries that fit a pattern, by their own name or, where the pattern spells it out, by their alias, in the order of creation. */
    public List<TimeseriesView> timeseries(PathPattern pattern) {
        var found = new ArrayList<TimeseriesView>();
        walk().measurements(pattern, located -> {
            if (visible.test(located.path())) {
                found.add(view(located));
            }
        });
        return found;
    }

    /** The timeseries that fit any of some patterns, each once, pattern by pattern. */
    public List<TimeseriesView> timeseries(List<PathPattern> patterns) {
        if (patterns.size() == 1) {
            return timeseries(patterns.get(0));
        }
        var found = new ArrayList<TimeseriesView>();
        Set<FullPath> seen = new HashSet<>();
        for (var pattern : patterns) {
            walk().measurements(pattern, located -> {
                if (visible.test(located.path()) && seen.add(located.path())) {
                    found.add(view(located));
                }
            });
        }
        return found;
    }

    /** The devices that fit a pattern. */
    public List<DeviceView> devices(PathPattern pattern) {
        return walk().devices(pattern).stream()
                .map(located -> new DeviceView(
                        located.path(),
                        located.node().device() != null
                                && located.node().device().isAligned()))
                .toList();
    }

    private TimeseriesView view(LocatedMeasurement located) {
        var measurement = located.measurement();
        var device = located.device();
        var database = located.at().database();
        return new TimeseriesView(
                located.path(),
                located.at().path(),
                measurement.name(),
                measurement.alias(),
                measurement.type(),
                device.isAligned(),
                measurement.tags(),
                device.rows(),
                measurement.column(),
                database == null ? Long.MIN_VALUE : database.database().floor(now));
    }
}
