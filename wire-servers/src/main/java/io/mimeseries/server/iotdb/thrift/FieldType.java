package io.mimeseries.server.iotdb.thrift;

import java.nio.ByteBuffer;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;

/** The type of a value in a message, and how it is read and written. */
public sealed interface FieldType permits FieldType.Scalar, ListType, MapType, StructType {

    /** Thrift's number of the type. */
    byte code();

    /**
     * Reads a value of the type.
     *
     * @throws TException if there is none, or less than it claims
     */
    Object read(TProtocol in) throws TException;

    /** Writes a value that {@link #read} would give. */
    void write(TProtocol out, Object value) throws TException;

    /** Values of one piece. */
    enum Scalar implements FieldType {
        /** A {@link Boolean}. */
        BOOL(TType.BOOL) {
            @Override
            public Object read(TProtocol in) throws TException {
                return in.readBool();
            }

            @Override
            public void write(TProtocol out, Object value) throws TException {
                out.writeBool((Boolean) value);
            }
        },
        /** A {@link Byte}. */
        I8(TType.BYTE) {
            @Override
            public Object read(TProtocol in) throws TException {
                return in.readByte();
            }

            @Override
            public void write(TProtocol out, Object value) throws TException {
                out.writeByte((Byte) value);
            }
        },
        /** A {@link Short}. */
        I16(TType.I16) {
            @Override
            public Object read(TProtocol in) throws TException {
                return in.readI16();
            }

            @Override
            public void write(TProtocol out, Object value) throws TException {
                out.writeI16((Short) value);
            }
        },
        /** An {@link Integer}; enumerations, too. */
        I32(TType.I32) {
            @Override
            public Object read(TProtocol in) throws TException {
                return in.readI32();
            }

            @Override
            public void write(TProtocol out, Object value) throws TException {
                out.writeI32((Integer) value);
            }
        },
        /** A {@link Long}. */
        I64(TType.I64) {
            @Override
            public Object read(TProtocol in) throws TException {
                return in.readI64();
            }

            @Override
            public void write(TProtocol out, Object value) throws TException {
                out.writeI64((Long) value);
            }
        },
        /** A {@link String}. */
        TEXT(TType.STRING) {
            @Override
            public Object read(TProtocol in) throws TException {
                return in.readString();
            }

            @Override
            public void write(TProtocol out, Object value) throws TException {
                out.writeString((String) value);
            }
        },
        /** A {@link ByteBuffer}, as long as the message is there. */
        BINARY(TType.STRING) {
            @Override
            public Object read(TProtocol in) throws TException {
                return in.readBinary();
            }

            @Override
            public void write(TProtocol out, Object value) throws TException {
                out.writeBinary((ByteBuffer) value);
            }
        };

        private final byte code;

        Scalar(byte code) {
            this.code = code;
        }

        @Override
        public byte code() {
            return code;
        }
    }
}
