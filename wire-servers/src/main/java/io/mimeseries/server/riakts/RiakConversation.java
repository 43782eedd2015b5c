package io.mimeseries.server.riakts;

import io.mimeseries.server.net.Frame;
import io.mimeseries.server.net.FrameConversation;
import io.mimeseries.server.net.FrameReply;
import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Reply;
import io.mimeseries.server.riakts.message.Request;
import io.mimeseries.server.riakts.protobuf.ProtobufDecoder;
import io.mimeseries.server.riakts.protobuf.ProtobufEncoder;
import io.mimeseries.server.riakts.ttb.TtbDecoder;
import io.mimeseries.server.riakts.ttb.TtbEncoder;
import java.io.IOException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** One client's requests, one after the other, each in the encoding that it chooses. A frame without a message ends the connection. */
final class RiakConversation implements FrameConversation {
    private final CallRunner runner;
    private final ClientSession client;
    private final Supplier<SSLContext> tls;

    RiakConversation(CallRunner runner, ClientSession client, Supplier<SSLContext> tls) {
        this.runner = runner;
        this.client = client;
        this.tls = tls;
    }

    @Override
    public boolean answer(Frame message, FrameReply reply) throws IOException {
        if (message.length() == 0) {
            return false;
        }
        int code = message.at(0);
        var answer = answer(code, message);
        encoder(code, reply).write(answer);
        if (code == MessageCode.START_TLS && answer instanceof Reply.Done) {
            reply.continueInTls(tls.get());
        }
        return !(answer instanceof Reply.Failure failure && failure.closes());
    }

    private Reply answer(int code, Frame message) {
        var refusal = client.refusal(code);
        if (refusal != null) {
            return runner.refuse(code, refusal, client);
        }
        Request request;
        try {
            request = code == MessageCode.TTB ? TtbDecoder.decode(message) : ProtobufDecoder.decode(message);
        } catch (RuntimeException e) {
            return runner.refuse(code, RiakTsErrors.undecoded(e), client);
        }
        return request == null
                ? runner.refuse(code, UnservedMessages.refusal(code), client)
                : runner.run(request, client);
    }

    private static ProtobufEncoder encoder(int code, FrameReply reply) {
        return code == MessageCode.TTB ? new TtbEncoder(reply) : new ProtobufEncoder(reply);
    }

    @Override
    public void ended() {
        // nothing is kept of it
    }
}
