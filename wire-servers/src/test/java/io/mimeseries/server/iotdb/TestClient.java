package io.mimeseries.server.iotdb;

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
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;

/** Says what a test wants to be said on one connection. */
final class TestClient implements AutoCloseable {
    private static final StructType FAULT =
            StructType.of("TApplicationException", Field.required(1, "message", FieldType.Scalar.TEXT));
    private static final Frame NOTHING = new Frame(new byte[0], 0, 0);

    private final Methods methods = new Methods(Replies.PROPERTIES);
    private final Socket socket = new Socket();
    private final FrameTransport transport = new FrameTransport();
    private final TProtocol protocol;

    TestClient(InetSocketAddress address, WireProtocol spoken) throws IOException {
        protocol = spoken.over(transport);
        socket.connect(address);
    }

    Struct request(String method) {
        var arguments = methods.find(method).arguments();
        return arguments.fields().size() == 1 && arguments.fields().get(0).type() instanceof StructType request
                ? request.create()
                : arguments.create();
    }

    Struct openRequest(String user, String password, String zone) {
        return request("openSession").set(1, 2).set(2, zone).set(3, user).set(4, password);
    }

    Struct open(String user, String password, String zone) throws IOException, TException {
        return (Struct) call("openSession", openRequest(user, password, zone));
    }

    /** The code that the server answers. */
    int closeStatement() throws IOException, TException {
        return ((Struct) call(
                        "closeOperation", request("closeOperation").set(1, 1L).set(3, 1L)))
                .i32(1);
    }

    Object call(String name, Struct request) throws IOException, TException {
        exchange(name, request);
        var head = protocol.readMessageBegin();
        if (head.type != TMessageType.REPLY) {
            throw new IllegalStateException(FAULT.read(protocol).text(1));
        }
        return methods.find(name).reply().read(protocol).get(0);
    }

    /** The text of the application exception. */
    String faultOf(String name, Struct request) throws IOException, TException {
        exchange(name, request);
        return fault();
    }

    /** Of a method without arguments. */
    String fault(String name) throws IOException, TException {
        var message = new FrameReply();
        transport.exchange(NOTHING, message);
        protocol.writeMessageBegin(new TMessage(name, TMessageType.CALL, 7));
        StructType.of(name).write(protocol, StructType.of(name).create());
        send(message.toByteArray());
        receive(message);
        return fault();
    }

    private String fault() throws TException {
        var head = protocol.readMessageBegin();
        if (head.type != TMessageType.EXCEPTION) {
            throw new IllegalStateException("no application exception");
        }
        return FAULT.read(protocol).text(1);
    }

    private void exchange(String name, Struct request) throws IOException, TException {
        send(message(name, request));
        receive(new FrameReply());
    }

    /** The bytes of a call. */
    byte[] message(String name, Struct request) throws TException {
        var arguments = methods.find(name).arguments();
        var message = new FrameReply();
        transport.exchange(NOTHING, message);
        protocol.writeMessageBegin(new TMessage(name, TMessageType.CALL, 7));
        arguments.write(
                protocol,
                request.type() == arguments ? request : arguments.create().set(1, request));
        return message.toByteArray();
    }

    void send(byte[] message) throws IOException {
        socket.getOutputStream()
                .write(ByteBuffer.allocate(message.length + 4)
                        .putInt(message.length)
                        .put(message)
                        .array());
    }

    private void receive(FrameReply ignored) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var answer = in.readNBytes(in.readInt());
        transport.exchange(new Frame(answer, 0, answer.length), ignored);
    }

    /** Whether the server has ended the connection, by an end or, where it had not read all, by a reset; waits for either. */
    boolean isEnded() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
