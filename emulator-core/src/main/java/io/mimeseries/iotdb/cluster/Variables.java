package io.mimeseries.iotdb.cluster;

import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.answer.Listing;

/** The settings that all nodes of a cluster share, as the real server has them if nothing is configured. */
final class Variables {
    private static final String CONSENSUS = "org.apache.iotdb.consensus.simple.SimpleConsensus";

    private Variables() {}

    static Listing list(IotDbVersion version) {
        var list = Listing.ofTexts("Variable", "Value")
                .row("ClusterName", "defaultCluster")
                .row("DataReplicationFactor", "1")
                .row("SchemaReplicationFactor", "1")
                .row("DataRegionConsensusProtocolClass", CONSENSUS)
                .row("SchemaRegionConsensusProtocolClass", CONSENSUS)
                .row("ConfigNodeConsensusProtocolClass", CONSENSUS)
                .row("TimePartitionInterval", "604800000")
                .row("DefaultTTL(ms)", String.valueOf(Long.MAX_VALUE))
                .row("ReadConsistencyLevel", "strong")
                .row("SchemaRegionPerDataNode", "1.0")
                .row("DataRegionPerDataNode", "5.0")
                .row("SeriesSlotNum", "10000")
                .row("SeriesSlotExecutorClass", "org.apache.iotdb.commons.partition.executor.hash.BKDRHashExecutor")
                .row("DiskSpaceWarningThreshold", "0.05");
        return version.isAtLeast(IotDbVersion.V1_3_2) ? list.row("TimestampPrecision", "ms") : list;
    }
}
