package io.mimeseries.iotdb.cluster;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.ServerAddress;
import io.mimeseries.iotdb.ServerBuild;
import io.mimeseries.iotdb.answer.Listing;
import java.util.List;

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
        var list = new Listing()
                .column("NodeID", DataType.INT32)
                .texts("NodeType", "Status", "InternalAddress")
                .column("InternalPort", DataType.INT32);
        if (!isLater()) {
            return list.row(CONFIG_NODE, "ConfigNode", RUNNING, address.host(), configPort())
                    .row(DATA_NODE, "DataNode", status, address.host(), dataPort());
        }
        var build = ServerBuild.of(version);
        return list.texts("Version", "BuildInfo")
                .row(CONFIG_NODE, "ConfigNode", RUNNING, address.host(), configPort(), build.version(), build.build())
                .row(DATA_NODE, "DataNode", status, address.host(), dataPort(), build.version(), build.build());
    }

    /** SHOW CLUSTER DETAILS. */
    Listing details() {
        var list = new Listing()
                .column("NodeID", DataType.INT32)
                .texts("NodeType", "Status", "InternalAddress")
                .column("InternalPort", DataType.INT32)
                .texts(
                        "ConfigConsensusPort",
                        "RpcAddress",
                        "RpcPort",
                        "MppPort",
                        "SchemaConsensusPort",
                        "DataConsensusPort");
        var host = address.host();
        var port = String.valueOf(address.port());
        var ports =
                isLater() ? List.of("10720", "10740", "10760", "10750") : List.of("22278", "8777", "50010", "40010");
        if (!isLater()) {
            return list.row(CONFIG_NODE, "ConfigNode", RUNNING, host, configPort(), ports.get(0), "", "", "", "", "")
                    .row(
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
                            ports.get(3));
        }
        var build = ServerBuild.of(version);
        return list.texts("Version", "BuildInfo")
                .row(
                        CONFIG_NODE,
                        "ConfigNode",
                        RUNNING,
                        host,
                        configPort(),
                        ports.get(0),
                        "",
                        "",
                        "",
                        "",
                        "",
                        build.version(),
                        build.build())
                .row(
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
                        ports.get(3),
                        build.version(),
                        build.build());
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
