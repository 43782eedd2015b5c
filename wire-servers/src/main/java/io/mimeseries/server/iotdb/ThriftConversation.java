package io.mimeseries.server.iotdb;

import io.mimeseries.server.iotdb.rpc.Method;
import io.mimeseries.server.iotdb.rpc.Methods;
import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.thrift.FrameTransport;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.StructType;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.net.FrameConversation;
import io.mimeseries.server.net.FrameReply;
import io.mimeseries.server.net.Peer;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TProtocolUtil;
import org.apache.thrift.protocol.TType;
import org.jspecify.annotations.Nullable;

/**
 * One client's calls, one after the other, in the protocol of its first message. A message that cannot be read ends the connection, as on the
 * real server; one that can, but holds other than its method takes, is answered.
 */
final class ThriftConversation implements FrameConversation {
    private static final int MAX_DEPTH = 64;

    private final Methods methods;
    private final Operations operations;
    private final CallRunner runner;
    private final Connections connections;
    private final ClientSession client;
    private final Peer peer;
    private final FrameTransport transport = new FrameTransport();
    private @Nullable TProtocol protocol;

    ThriftConversation(
            Methods methods,
            Operations operations,
            CallRunner runner,
            Connections connections,
            ClientSession client,
            Peer peer) {
        this.methods = methods;
        this.operations = operations;
        this.runner = runner;
        this.connections = connections;
        this.client = client;
        this.peer = peer;
        connections.add(client, peer);
    }

    @Override
    public boolean answer(Frame message, FrameReply reply) {
        var known = protocol == null ? detect(message) : protocol;
        if (known == null) {
            return false;
        }
        protocol = known;
        transport.exchange(message, reply);
        try {
            var head = known.readMessageBegin();
            if (head.type != TMessageType.CALL && head.type != TMessageType.ONEWAY) {
                return false;
            }
            var outcome = outcome(known, head);
            known.writeMessageBegin(new TMessage(head.name, outcome.messageType(), head.seqid));
            outcome.write(known);
            known.writeMessageEnd();
            return true;
        } catch (TException e) {
            reply.clear();
            return false;
        } finally {
            transport.forget();
        }
    }

    private @Nullable TProtocol detect(Frame message) {
        var spoken = message.length() == 0 ? null : WireProtocol.of(message.at(0));
        return spoken == null ? null : spoken.over(transport);
    }

    private Outcome outcome(TProtocol in, TMessage head) throws TException {
        var method = methods.find(head.name);
        var operation = operations.find(head.name);
        if (method == null || operation == null) {
            TProtocolUtil.skip(in, TType.STRUCT, MAX_DEPTH);
            return runner.refuse(head.name, ThriftFault.unknownMethod(head.name), peer);
        }
        Struct request;
        try {
            request = request(method, method.arguments().read(in));
        } catch (TProtocolException e) {
            // what has been read of nested structs is forgotten, so that the next message begins anew
            in.reset();
            return runner.refuse(
                    head.name, new ThriftFault(ThriftFault.PROTOCOL_ERROR, String.valueOf(e.getMessage())), peer);
        }
        return runner.run(method, operation, request, client, peer);
    }

    /** The one struct that a method takes, or its arguments. */
    private static Struct request(Method method, Struct arguments) throws TProtocolException {
        var fields = method.arguments().fields();
        if (fields.isEmpty()) {
            return arguments;
        }
        for (var field : fields) {
            if (!arguments.has(field.id())) {
                throw new TProtocolException("Required field '" + field.name() + "' was not present!");
            }
        }
        return fields.get(0).type() instanceof StructType
                ? arguments.struct(fields.get(0).id())
                : arguments;
    }

    @Override
    public void ended() {
        connections.remove(client);
        client.close();
    }
}
