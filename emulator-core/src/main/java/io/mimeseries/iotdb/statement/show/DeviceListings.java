package io.mimeseries.iotdb.statement.show;

import io.mimeseries.grammar.iotdb.ast.SchemaQuery;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Located;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.store.StoreView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Devices listed and counted. */
final class DeviceListings {
    private final SchemaReader store;
    private final boolean is13;

    DeviceListings(SchemaReader store, Profile profile) {
        this.store = store;
        this.is13 = profile.isAtLeast(IotDbVersion.V1_3_2);
    }

    Answer show(SchemaQuery.ShowDevices node, PathPattern pattern) {
        var table = new Listing().texts("Device");
        if (node.withDatabase()) {
            table.texts("Database");
        }
        table.texts("IsAligned");
        if (is13) {
            table.texts("Template");
        }
        var filter = Filters.devices(node.filter());
        return store.read(view -> {
            var found =
                    view.listingWalk().devices(pattern).stream().filter(filter).toList();
            for (var located : Page.of(found, node.pagination())) {
                add(table, located, node.withDatabase());
            }
            return table.answer();
        });
    }

    private static List<Located> find(StoreView view, PathPattern pattern) {
        return SchemaReader.nodes(view, pattern).stream()
                .filter(Located::isDevice)
                .toList();
    }

    private void add(Listing table, Located located, boolean withDatabase) {
        var device = Objects.requireNonNull(located.node().device());
        var place = located.database();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(located.path().toString());
        if (withDatabase) {
            cells.add(place == null ? null : place.path().toString());
        }
        cells.add(String.valueOf(device.isAligned()));
        if (is13) {
            cells.add(device.template());
        }
        table.row(cells.toArray());
    }

    Answer count(PathPattern pattern) {
        var table = new Listing().column("count(devices)", DataType.INT64);
        int count = store.read(view -> find(view, pattern).size());
        table.row(count);
        return table.answer();
    }
}
