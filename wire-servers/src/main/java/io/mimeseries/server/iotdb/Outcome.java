package io.mimeseries.server.iotdb;

import io.mimeseries.server.iotdb.rpc.Method;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TStruct;
import org.apache.thrift.protocol.TType;

/** What goes back for a call. */
sealed interface Outcome {

    /** Thrift's number of the kind of message. */
    byte messageType();

    /** Writes the struct of the message. */
    void write(TProtocol out) throws TException;

    /** What the method answers. */
    record Answered(Method method, Object answer) implements Outcome {
        @Override
        public byte messageType() {
            return TMessageType.REPLY;
        }

        @Override
        public void write(TProtocol out) throws TException {
            method.reply().write(out, method.reply().create().set(0, answer));
        }
    }

    /** Thrift's own answer. */
    record Faulted(ThriftFault fault) implements Outcome {
        private static final TStruct STRUCT = new TStruct("TApplicationException");

        @Override
        public byte messageType() {
            return TMessageType.EXCEPTION;
        }

        @Override
        public void write(TProtocol out) throws TException {
            out.writeStructBegin(STRUCT);
            out.writeFieldBegin(new TField("message", TType.STRING, (short) 1));
            out.writeString(fault.getMessage());
            out.writeFieldEnd();
            out.writeFieldBegin(new TField("type", TType.I32, (short) 2));
            out.writeI32(fault.type());
            out.writeFieldEnd();
            out.writeFieldStop();
            out.writeStructEnd();
        }
    }
}
