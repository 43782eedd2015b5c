package io.mimeseries.iotdb.cluster;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.ServerAddress;
import io.mimeseries.iotdb.answer.Listing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of SHOW REGIONS. */
final class RegionListing {
    private static final String STATUS = "Running";
    private static final String ROLE = "Leader";

    private final Listing list = new Listing()
            .column("RegionId", DataType.INT32)
            .texts("Type", "Status", "Database")
            .column("SeriesSlotNum", DataType.INT32)
            .column("TimeSlotNum", DataType.INT64)
            .column("DataNodeId", DataType.INT32)
            .texts("RpcAddress")
            .column("RpcPort", DataType.INT32);
    private final ServerAddress address;
    private final boolean isLater;

    RegionListing(IotDbVersion version, ServerAddress address) {
        this.address = address;
        this.isLater = version.isAtLeast(IotDbVersion.V1_3_2);
        if (isLater) {
            list.texts("InternalAddress", "Role", "CreateTime");
        } else {
            list.texts("Role");
        }
    }

    void add(Region region) {
        var type = region.holdsRows() ? "DataRegion" : "SchemaRegion";
        var database = region.database().toString();
        var row = new ArrayList<@Nullable Object>(List.of(
                region.id(),
                type,
                STATUS,
                database,
                region.devices(),
                region.timeSlots(),
                Nodes.DATA_NODE,
                address.host(),
                address.port()));
        if (isLater) {
            row.add(address.host());
        }
        row.add(ROLE);
        if (isLater) {
            // When a region was made is not kept.
            row.add(null);
        }
        list.row(row.toArray());
    }

    Listing list() {
        return list;
    }
}
