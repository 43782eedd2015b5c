package io.mimeseries.server.iotdb.thrift;

import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TTransport;
import org.jspecify.annotations.Nullable;

/** How messages are spelled. The first byte of a message tells. */
public enum WireProtocol {
    /** With a version in front of each message; the form without is not known to the real server either. */
    BINARY(0x80) {
        @Override
        public TProtocol over(TTransport transport) {
            return new TBinaryProtocol(transport, true, true);
        }
    },
    COMPACT(0x82) {
        @Override
        public TProtocol over(TTransport transport) {
            return new TCompactProtocol(transport);
        }
    };

    private final int firstByte;

    WireProtocol(int firstByte) {
        this.firstByte = firstByte;
    }

    /** The protocol of a message that begins with a byte, null if there is none. */
    public static @Nullable WireProtocol of(int firstByte) {
        for (var protocol : values()) {
            if (protocol.firstByte == firstByte) {
                return protocol;
            }
        }
        return null;
    }

    public abstract TProtocol over(TTransport transport);
}
