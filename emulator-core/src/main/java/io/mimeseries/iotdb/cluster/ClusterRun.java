package io.mimeseries.iotdb.cluster;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.ClusterStatement;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.ServerAddress;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.store.IotDbStore;
import java.util.function.Supplier;

/** Runs the statements about nodes, regions and quotas. Safe for use by many threads. */
public final class ClusterRun implements ClusterStatement.ClusterVisitor<Answer> {
    private static final int MIGRATION_ERROR = 900;

    private final IotDbStore store;
    private final IotDbVersion version;
    private final Supplier<ServerAddress> address;

    /** @param address where clients find this server, asked for each statement */
    public ClusterRun(IotDbStore store, IotDbVersion version, Supplier<ServerAddress> address) {
        this.store = store;
        this.version = version;
        this.address = address;
    }

    private Nodes nodes() {
        return new Nodes(version, address.get(), store.isReadOnly() ? "ReadOnly" : "Running");
    }

    @Override
    public Answer visit(ClusterStatement.ShowCluster node) {
        return (node.details() ? nodes().details() : nodes().cluster()).answer();
    }

    @Override
    public Answer visit(ClusterStatement.ShowClusterId node) {
        throw new NotEmulatedException("SHOW CLUSTERID");
    }

    @Override
    public Answer visit(ClusterStatement.ShowVariables node) {
        return Variables.list(version).answer();
    }

    @Override
    public Answer visit(ClusterStatement.ShowRegions node) {
        var listing = new RegionListing(version, address.get());
        if (node.nodes().isEmpty() || node.nodes().contains(Nodes.DATA_NODE)) {
            for (var region : store.read(Region::all)) {
                if (isMeant(node, region)) {
                    listing.add(region);
                }
            }
        }
        return listing.list().answer();
    }

    private static boolean isMeant(ClusterStatement.ShowRegions node, Region region) {
        var isKind = switch (node.kind()) {
            case ALL -> true;
            case SCHEMA -> !region.holdsRows();
            case DATA -> region.holdsRows();
        };
        return isKind
                && (node.databases().isEmpty()
                        || node.databases().stream()
                                .anyMatch(path -> new PathPattern(path.nodes()).matches(region.database())));
    }

    @Override
    public Answer visit(ClusterStatement.ShowDataNodes node) {
        return nodes().dataNodes(store.read(Region::all)).answer();
    }

    @Override
    public Answer visit(ClusterStatement.ShowConfigNodes node) {
        return nodes().configNodes().answer();
    }

    @Override
    public Answer visit(ClusterStatement.ShowRegionId node) {
        throw new NotEmulatedException("SHOW REGIONID");
    }

    @Override
    public Answer visit(ClusterStatement.ShowTimeSlots node) {
        throw new NotEmulatedException(node.count() ? "COUNT TIMESLOTID" : "SHOW TIMESLOTID");
    }

    @Override
    public Answer visit(ClusterStatement.ShowSeriesSlots node) {
        throw new NotEmulatedException("SHOW SERIESSLOTID");
    }

    /** No region of a cluster of one node can move; vector errors-169@1.3. */
    @Override
    public Answer visit(ClusterStatement.MigrateRegion node) {
        throw new IotDbException(MIGRATION_ERROR, "get region group id fail");
    }

    @Override
    public Answer visit(ClusterStatement.SetSpaceQuota node) {
        throw quotasOff();
    }

    @Override
    public Answer visit(ClusterStatement.ShowSpaceQuota node) {
        throw quotasOff();
    }

    @Override
    public Answer visit(ClusterStatement.SetThrottleQuota node) {
        throw quotasOff();
    }

    @Override
    public Answer visit(ClusterStatement.ShowThrottleQuota node) {
        throw quotasOff();
    }

    /** As the real server answers unless quotas are configured; vector new13-088@1.3. */
    private static IotDbException quotasOff() {
        return new IotDbException(
                StatusCode.SEMANTIC_ERROR, "Limit configuration is not enabled, please enable it first.");
    }
}
