package io.mimeseries.server.influxdb.udp;

/**
 * What one listener has counted since its start or the last reset, under the names of the real server's {@code udp} statistics.
 *
 * @param bind the listener's address and port
 * @param pointsRx points that came
 * @param bytesRx bytes that came
 * @param pointsParseFail datagrams that held a malformed line
 * @param readFail failed reads of the socket
 * @param batchesTx batches written
 * @param pointsTx points of these batches
 * @param batchesTxFail batches of which a part or all was not written
 */
public record UdpStatistics(
        String bind,
        long pointsRx,
        long bytesRx,
        long pointsParseFail,
        long readFail,
        long batchesTx,
        long pointsTx,
        long batchesTxFail) {}
