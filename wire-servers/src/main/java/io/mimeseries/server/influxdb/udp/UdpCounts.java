package io.mimeseries.server.influxdb.udp;

import io.mimeseries.influxdb.monitor.Counters;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What SHOW STATS says of one listener, under the real server's names. */
final class UdpCounts {
    final Counters all;
    final LongAdder pointsReceived;
    final LongAdder bytesReceived;
    /** Datagrams, not points. */
    final LongAdder parseFailures;

    final LongAdder readFailures;
    final LongAdder batchesWritten;
    final LongAdder pointsWritten;
    final LongAdder batchesFailed;

    /** @param bind the listener's address and port */
    UdpCounts(String bind) {
        all = new Counters("udp", Map.of("bind", bind));
        pointsReceived = all.total("pointsRx");
        bytesReceived = all.total("bytesRx");
        parseFailures = all.total("pointsParseFail");
        readFailures = all.total("readFail");
        batchesWritten = all.total("batchesTx");
        pointsWritten = all.total("pointsTx");
        batchesFailed = all.total("batchesTxFail");
    }
}
