package io.mimeseries.compat.bench.riakts;

import io.mimeseries.compat.vectors.riakts.wire.Message;
import io.mimeseries.compat.vectors.riakts.wire.ProtobufWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Messages as bytes ready to be sent, about one table of six columns. */
final class Requests {
    /** One quantum of it holds all rows that are read. */
    static final String TABLE =
            "CREATE TABLE Load (host VARCHAR NOT NULL, time TIMESTAMP NOT NULL, i SINT64, d DOUBLE, b BOOLEAN, t VARCHAR,"
                    + " PRIMARY KEY ((host, QUANTUM(time, 30, 'd')), host, time))";

    private static final int VARCHAR = 1;
    private static final int SINT64 = 2;
    private static final int TIMESTAMP = 3;
    private static final int BOOLEAN = 4;
    private static final int DOUBLE = 5;
    private static final byte[] LOAD = "Load".getBytes(StandardCharsets.US_ASCII);

    private Requests() {}

    static byte[] query(String sql) {
        return frame(
                Message.QUERY,
                new ProtobufWriter().message(1, new ProtobufWriter().bytes(1, sql.getBytes(StandardCharsets.UTF_8))));
    }

    /** Rows a millisecond apart. */
    static byte[] put(String host, int rows, long from) {
        var message = new ProtobufWriter().bytes(1, LOAD);
        for (long time = from; time < from + rows; time++) {
            message.message(
                    3,
                    key(new ProtobufWriter(), 1, host, time)
                            .message(1, new ProtobufWriter().zigzag(SINT64, time * 3))
                            .message(1, new ProtobufWriter().real(DOUBLE, time * 0.25))
                            .message(1, new ProtobufWriter().varint(BOOLEAN, time & 1))
                            .message(
                                    1,
                                    new ProtobufWriter()
                                            .bytes(
                                                    VARCHAR,
                                                    ("value" + time % 100).getBytes(StandardCharsets.US_ASCII))));
        }
        return frame(Message.PUT, message);
    }

    static byte[] get(String host, long time) {
        return frame(Message.GET, key(new ProtobufWriter().bytes(1, LOAD), 2, host, time));
    }

    static byte[] listKeys() {
        return frame(Message.LIST_KEYS, new ProtobufWriter().bytes(1, LOAD));
    }

    private static ProtobufWriter key(ProtobufWriter message, int field, String host, long time) {
        return message.message(field, new ProtobufWriter().bytes(VARCHAR, host.getBytes(StandardCharsets.US_ASCII)))
                .message(field, new ProtobufWriter().zigzag(TIMESTAMP, time));
    }

    private static byte[] frame(int code, ProtobufWriter body) {
        var bytes = body.toByteArray();
        return ByteBuffer.allocate(bytes.length + 5)
                .putInt(bytes.length + 1)
                .put((byte) code)
                .put(bytes)
                .array();
    }
}
