package io.mimeseries.server.influxdb.udp;

/** Counts for {@link UdpStatistics}; guarded by the server's lock. */
final class UdpCounters {
    long pointsRx;
    long bytesRx;
    long pointsParseFail;
    long readFail;
    long batchesTx;
    long pointsTx;
    long batchesTxFail;

    UdpStatistics read(String bind) {
        return new UdpStatistics(
                bind, pointsRx, bytesRx, pointsParseFail, readFail, batchesTx, pointsTx, batchesTxFail);
    }
}
