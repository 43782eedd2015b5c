package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.server.iotdb.rpc.Methods;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.thrift.FrameTransport;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.StructType;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.net.FrameReply;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;

/** A session on a bare socket, so that no client library is measured. It sends what iotdb-session 1.0 sends. */
final class Client implements AutoCloseable {
    static final int PROTOCOL_V3 = 2;
    private static final int SUCCESS = 200;
    private static final int LENGTH_BYTES = 4;
    private static final Frame NOTHING = new Frame(new byte[0], 0, 0);

    private final Methods methods = new Methods(Replies.PROPERTIES);
    private final Socket socket = new Socket();
    private final FrameTransport transport = new FrameTransport();
    private final TProtocol protocol = WireProtocol.BINARY.over(transport);
    private final FrameReply written = new FrameReply();
    private final DataInputStream in;
    private final long session;
    private final long statement;

    Client(InetSocketAddress address) throws IOException, TException {
        socket.setTcpNoDelay(true);
        socket.connect(address);
        in = new DataInputStream(socket.getInputStream());
        session = ((Struct) call("openSession", openRequest())).i64(3, 0);
        statement = (Long) call("requestStatementId", request("requestStatementId"));
    }

    private Struct openRequest() {
        return Objects.requireNonNull(struct("openSession"))
                .set(1, PROTOCOL_V3)
                .set(2, "UTC")
                .set(3, "root")
                .set(4, "root");
    }

    private Struct struct(String method) {
        var arguments = Objects.requireNonNull(methods.find(method)).arguments();
        return arguments.fields().get(0).type() instanceof StructType request ? request.create() : arguments.create();
    }

    /** A request with the session's id as its first field. */
    Struct request(String method) {
        return struct(method).set(1, session);
    }

    /** The id of the session's statement. */
    long statement() {
        return statement;
    }

    /** A call as it goes over the wire, with its length. */
    byte[] encode(String name, Struct request) throws TException {
        var arguments = Objects.requireNonNull(methods.find(name)).arguments();
        written.clear();
        transport.exchange(NOTHING, written);
        protocol.writeMessageBegin(new TMessage(name, TMessageType.CALL, 1));
        arguments.write(
                protocol,
                request.type() == arguments ? request : arguments.create().set(1, request));
        var message = written.toByteArray();
        return ByteBuffer.allocate(LENGTH_BYTES + message.length)
                .putInt(message.length)
                .put(message)
                .array();
    }

    /**
     * Sends a call and reads its answer.
     *
     * @throws IOException also if the answer is another one than 200
     */
    Object exchange(String name, byte[] call) throws IOException, TException {
        socket.getOutputStream().write(call);
        var answer = in.readNBytes(in.readInt());
        transport.exchange(new Frame(answer, 0, answer.length), written);
        var head = protocol.readMessageBegin();
        if (head.type != TMessageType.REPLY) {
            throw new IOException("an exception instead of an answer to " + name);
        }
        var reply = Objects.requireNonNull(methods.find(name)).reply();
        var value = Objects.requireNonNull(reply.read(protocol).get(0));
        if (value instanceof Struct struct) {
            var status = struct.type() == Replies.STATUS ? struct : struct.struct(1);
            if (status.i32(1) != SUCCESS) {
                throw new IOException(name + ": " + status.i32(1) + " " + status.textOrNull(2));
            }
        }
        return value;
    }

    Object call(String name, Struct request) throws IOException, TException {
        return exchange(name, encode(name, request));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
