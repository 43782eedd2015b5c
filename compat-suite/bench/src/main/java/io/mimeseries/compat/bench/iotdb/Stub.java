package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.server.iotdb.rpc.Method;
import io.mimeseries.server.iotdb.rpc.Methods;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.thrift.FieldType;
import io.mimeseries.server.iotdb.thrift.FrameTransport;
import io.mimeseries.server.iotdb.thrift.ListType;
import io.mimeseries.server.iotdb.thrift.MapType;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.StructType;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.net.FrameConversation;
import io.mimeseries.server.net.FrameListener;
import io.mimeseries.server.net.FrameOptions;
import io.mimeseries.server.net.FrameReply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;

/**
 * Answers 200 to every call without reading what it asks for: as fast as a server on this listener and these protocol classes can be. It speaks
 * the binary protocol.
 */
final class Stub implements AutoCloseable {
    private static final int MAX_FRAME = 64 * 1024 * 1024;
    private static final int SUCCESS = 200;

    private final Methods methods = new Methods(Replies.PROPERTIES);
    private final FrameListener listener;

    private Stub() throws IOException {
        listener = FrameListener.start(
                new FrameOptions(
                        "stub", new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), () -> MAX_FRAME, null),
                peer -> new Conversation(methods));
    }

    static Stub start() throws IOException {
        return new Stub();
    }

    InetSocketAddress address() {
        return listener.address();
    }

    @Override
    public void close() {
        listener.close();
    }

    /** One client's calls. */
    private static final class Conversation implements FrameConversation {
        private final FrameTransport transport = new FrameTransport();
        private final TProtocol protocol = WireProtocol.BINARY.over(transport);
        private final Methods methods;

        Conversation(Methods methods) {
            this.methods = methods;
        }

        @Override
        public boolean answer(Frame message, FrameReply reply) {
            transport.exchange(message, reply);
            try {
                var head = protocol.readMessageBegin();
                var method = methods.find(head.name);
                if (method == null) {
                    return false;
                }
                protocol.writeMessageBegin(new TMessage(head.name, TMessageType.REPLY, head.seqid));
                method.reply().write(protocol, method.reply().create().set(0, success(method)));
                return true;
            } catch (TException e) {
                return false;
            }
        }

        @Override
        public void ended() {
            transport.forget();
        }
    }

    private static Object success(Method method) {
        var answer = least(method.answer());
        // without a session of a protocol that they know, clients do not go on
        return method.answer() == Replies.OPEN_SESSION
                ? ((Struct) answer).set(2, Client.PROTOCOL_V3).set(3, 1L)
                : answer;
    }

    /** The smallest value of a type: no optional field, and 200 wherever a struct begins with a code. */
    private static Object least(FieldType type) {
        if (type instanceof StructType struct) {
            var value = struct.create();
            for (var field : struct.fields()) {
                if (field.required()) {
                    value.set(field.id(), field.name().equals("code") ? (Object) SUCCESS : least(field.type()));
                }
            }
            return value;
        }
        if (type instanceof ListType) {
            return List.of();
        }
        return type instanceof MapType ? Map.of() : least((FieldType.Scalar) type);
    }

    private static Object least(FieldType.Scalar type) {
        return switch (type) {
            case BOOL -> false;
            case I8 -> (byte) 0;
            case I16 -> (short) 0;
            case I32 -> 0;
            case I64 -> 0L;
            case TEXT -> "";
            case BINARY -> ByteBuffer.allocate(0);
        };
    }
}
