package io.mimeseries.iotdb.cluster;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.ServerAddress;
import io.mimeseries.iotdb.ServerBuild;
import io.mimeseries.iotdb.answer.Listing;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one node of configuration and the one of data. Their ports among themselves are those that the real server has by default:
 * nothing listens there.
 *
 * @param status of the node of data
 */
record Nodes(IotDbVersion version, ServerAddress address, String status) {
    static final int CONFIG_NODE = 0;
    static final int DATA_NODE = 1;
    private static final String RUNNING = "Running";

    private boolean isLater() {
        return version.isAtLeast(IotDbVersion.V1_3_2);
    }

    /** SHOW CLUSTER. */
    Listing cluster() {
        return withBuild(nodes())
                .row(withBuild(CONFIG_NODE, "ConfigNode", RUNNING, address.host(), configPort()))
                .row(withBuild(DATA_NODE, "DataNode", status, address.host(), dataPort()));
    }

    /** SHOW CLUSTER DETAILS. */
    Listing details() {
        var host = address.host();
        var port = String.valueOf(address.port());
        var ports =
                isLater() ? List.of("10720", "10740", "10760", "10750") : List.of("22278", "8777", "50010", "40010");
        var list = nodes().texts(
                        "ConfigConsensusPort",
                        "RpcAddress",
                        "RpcPort",
                        "MppPort",
                        "SchemaConsensusPort",
                        "DataConsensusPort");
        return withBuild(list)
                .row(withBuild(
                        CONFIG_NODE, "ConfigNode", RUNNING, host, configPort(), ports.get(0), "", "", "", "", ""))
                .row(withBuild(
                        DATA_NODE,
                        "DataNode",
                        status,
                        host,
                        dataPort(),
                        "",
                        host,
                        port,
                        ports.get(1),
                        ports.get(2),
                        ports.get(3)));
    }

    private static Listing nodes() {
        return new Listing()
                .column("NodeID", DataType.INT32)
                .texts("NodeType", "Status", "InternalAddress")
                .column("InternalPort", DataType.INT32);
    }

    /** The two columns that later versions add. */
    private Listing withBuild(Listing list) {
        return isLater() ? list.texts("Version", "BuildInfo") : list;
    }

    private @Nullable Object[] withBuild(Object... cells) {
        if (!isLater()) {
            return cells;
        }
        var build = ServerBuild.of(version);
        var all = Arrays.copyOf(cells, cells.length + 2);
        all[cells.length] = build.version();
        all[cells.length + 1] = build.build();
        return all;
    }

    private int configPort() {
        return isLater() ? 10710 : 22277;
    }

    private int dataPort() {
        return isLater() ? 10730 : 9003;
    }

    /** SHOW CONFIGNODES. */
    Listing configNodes() {
        return new Listing()
                .column("NodeID", DataType.INT32)
                .texts("Status", "InternalAddress")
                .column("InternalPort", DataType.INT32)
                .texts("Role")
                .row(CONFIG_NODE, RUNNING, address.host(), configPort(), "Leader");
    }

    /** SHOW DATANODES. */
    Listing dataNodes(List<Region> regions) {
        var holdingRows = regions.stream().filter(Region::holdsRows).count();
        return new Listing()
                .column("NodeID", DataType.INT32)
                .texts("Status", "RpcAddress")
                .column("RpcPort", DataType.INT32)
                .column("DataRegionNum", DataType.INT32)
                .column("SchemaRegionNum", DataType.INT32)
                .row(DATA_NODE, status, address.host(), address.port(), holdingRows, regions.size() - holdingRows);
    }
}
