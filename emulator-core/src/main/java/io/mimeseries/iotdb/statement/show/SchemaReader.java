package io.mimeseries.iotdb.statement.show;

import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Located;
import io.mimeseries.iotdb.schema.LocatedMeasurement;
import io.mimeseries.iotdb.schema.SchemaNode;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.store.StoreView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the schema on behalf of somebody: of other nodes than timeseries they see those above a timeseries that they may know of. */
record SchemaReader(IotDbStore store, Predicate<FullPath> known) {

    <T> T read(Function<StoreView, T> reader) {
        return store.read(known, reader);
    }

    static List<LocatedMeasurement> measurements(StoreView view, PathPattern pattern) {
        var found = new ArrayList<LocatedMeasurement>();
        view.listingWalk().measurements(pattern, located -> {
            if (view.isVisible(located.path())) {
                found.add(located);
            }
        });
        return found;
    }

    static List<Located> nodes(StoreView view, PathPattern pattern) {
        var found = new ArrayList<Located>();
        view.listingWalk().nodes(pattern, located -> {
            if (isVisible(view, located.path(), located.node())) {
                found.add(located);
            }
        });
        return found;
    }

    static boolean isVisible(StoreView view, FullPath path, SchemaNode node) {
        if (view.isVisible(path)) {
            return true;
        }
        var device = node.device();
        if (device != null) {
            for (var measurement : device.measurements()) {
                if (view.isVisible(path.child(measurement.name()))) {
                    return true;
                }
            }
        }
        for (var child : node.children()) {
            if (isVisible(view, path.child(child.name()), child)) {
                return true;
            }
        }
        return false;
    }
}
