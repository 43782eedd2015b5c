package io.mimeseries.compat.vectors.iotdb;

import io.mimeseries.server.iotdb.rpc.Methods;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.thrift.Field;
import io.mimeseries.server.iotdb.thrift.FieldType;
import io.mimeseries.server.iotdb.thrift.FrameTransport;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.StructType;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.net.FrameReply;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;

/** Calls methods on one connection. */
public final class ThriftClient implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 60_000;
    private static final StructType FAULT =
            StructType.of("TApplicationException", Field.required(1, "message", FieldType.Scalar.TEXT));
    private static final Frame NOTHING = new Frame(new byte[0], 0, 0);

    private final Methods methods = new Methods(Replies.PROPERTIES);
    private final Socket socket = new Socket();
    private final FrameTransport transport = new FrameTransport();
    private final TProtocol protocol;
    private int sequence;

    public ThriftClient(InetSocketAddress address, WireProtocol spoken) {
        protocol = spoken.over(transport);
        try {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.setTcpNoDelay(true);
            socket.connect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The struct that a method takes as its only argument, or its arguments; empty. */
    public Struct request(String method) {
        var arguments = Objects.requireNonNull(methods.find(method), method).arguments();
        return arguments.fields().size() == 1 && arguments.fields().get(0).type() instanceof StructType request
                ? request.create()
                : arguments.create();
    }

    /**
     * Calls a method.
     *
     * @throws ThriftException if the answer is an application exception
     */
    public Object call(String name, Struct request) {
        var method = Objects.requireNonNull(methods.find(name), name);
        var arguments = request.type() == method.arguments()
                ? request
                : method.arguments().create().set(1, request);
        try {
            var message = new FrameReply();
            transport.exchange(NOTHING, message);
            protocol.writeMessageBegin(new TMessage(name, TMessageType.CALL, ++sequence));
            method.arguments().write(protocol, arguments);
            transport.exchange(exchange(message.toByteArray()), message);
            var head = protocol.readMessageBegin();
            if (head.type == TMessageType.EXCEPTION) {
                throw new ThriftException(FAULT.read(protocol).text(1));
            }
            if (head.seqid != sequence || !head.name.equals(name)) {
                throw new IllegalStateException("an answer to another call: " + head);
            }
            var answer = method.reply().read(protocol).get(0);
            if (transport.getBytesRemainingInBuffer() > 0) {
                throw new IllegalStateException("bytes behind the answer");
            }
            return Objects.requireNonNull(answer);
        } catch (TException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a message and receives its answer, whatever is in them. */
    public Frame exchange(byte[] message) throws IOException {
        var frame = new byte[message.length + 4];
        ByteBuffer.wrap(frame).putInt(message.length).put(message);
        socket.getOutputStream().write(frame);
        var in = new DataInputStream(socket.getInputStream());
        var answer = in.readNBytes(in.readInt());
        return new Frame(answer, 0, answer.length);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
