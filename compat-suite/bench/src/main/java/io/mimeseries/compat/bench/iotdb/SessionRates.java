package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.compat.bench.CeilingTable;
import io.mimeseries.server.MimeseriesServer;
import java.net.InetSocketAddress;
import java.util.List;
import org.apache.iotdb.rpc.IoTDBConnectionException;
import org.apache.iotdb.rpc.StatementExecutionException;
import org.apache.iotdb.session.Session;
import org.apache.iotdb.tsfile.file.metadata.enums.TSDataType;
import org.apache.iotdb.tsfile.write.record.Tablet;
import org.apache.iotdb.tsfile.write.schema.MeasurementSchema;

/** The same tablets as a Java program sends them: filled row by row and written by iotdb-session. */
final class SessionRates {
    private static final int ROWS = 1000;
    private static final int TABLETS = 100;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 11;
    private static final double NANOS = 1e9;
    private static final List<MeasurementSchema> SIX = List.of(
            new MeasurementSchema("b", TSDataType.BOOLEAN),
            new MeasurementSchema("i", TSDataType.INT32),
            new MeasurementSchema("l", TSDataType.INT64),
            new MeasurementSchema("f", TSDataType.FLOAT),
            new MeasurementSchema("d", TSDataType.DOUBLE),
            new MeasurementSchema("t", TSDataType.TEXT));

    private SessionRates() {}

    static void print(Stub stub, MimeseriesServer server) throws IoTDBConnectionException, StatementExecutionException {
        var rates = new double[2][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int side = 0; side < 2; side++) {
                var rate =
                        rate(side == 0 ? stub.address() : Subject.address(server), "root.load.s" + (round + WARM_UP));
                if (round >= 0) {
                    rates[side][round] = rate;
                }
            }
        }
        CeilingTable.rate("insertTablet 1,000 x 6 through iotdb-session: rows/s", rates[0], rates[1], 50);
    }

    private static Session open(InetSocketAddress address) throws IoTDBConnectionException {
        var session = new Session(address.getHostString(), address.getPort(), "root", "root");
        session.open(false);
        return session;
    }

    private static double rate(InetSocketAddress address, String device)
            throws IoTDBConnectionException, StatementExecutionException {
        var session = open(address);
        long before = System.nanoTime();
        for (int i = 0; i < TABLETS; i++) {
            session.insertTablet(tablet(device, (long) i * ROWS), true);
        }
        var rate = (double) ROWS * TABLETS / ((System.nanoTime() - before) / NANOS);
        session.close();
        return rate;
    }

    private static Tablet tablet(String device, long from) {
        var tablet = new Tablet(device, SIX, ROWS);
        for (int row = 0; row < ROWS; row++) {
            long time = from + row;
            tablet.addTimestamp(row, time);
            tablet.addValue("b", row, (time & 1) == 1);
            tablet.addValue("i", row, (int) time);
            tablet.addValue("l", row, time * 3);
            tablet.addValue("f", row, time * 0.5f);
            tablet.addValue("d", row, time * 0.25);
            tablet.addValue("t", row, "value" + time % 100);
            tablet.rowSize++;
        }
        return tablet;
    }
}
