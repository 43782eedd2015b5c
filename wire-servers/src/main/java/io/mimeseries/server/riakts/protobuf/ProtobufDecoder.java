package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.server.net.Frame;
import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Request;
import io.mimeseries.server.riakts.message.ServerRequest;
import org.jspecify.annotations.Nullable;

/** Reads requests. */
public final class ProtobufDecoder {
    private ProtobufDecoder() {}

    /**
     * Reads the request of a frame, whose first byte tells which it is.
     *
     * @return null if there is no such request
     * @throws io.mimeseries.server.riakts.message.MalformedMessageException if it is not what the first byte says
     */
    public static @Nullable Request decode(Frame frame) {
        var in = new MessageInput(frame.array(), frame.offset() + 1, frame.length() - 1);
        return switch (frame.at(0)) {
            case MessageCode.PING -> new ServerRequest.Ping();
            case MessageCode.GET_CLIENT_ID -> new ServerRequest.GetClientId();
            case MessageCode.SET_CLIENT_ID ->
                new ServerRequest.SetClientId(Fields.read(in).bytes(1));
            case MessageCode.GET_SERVER_INFO -> new ServerRequest.GetServerInfo();
            case MessageCode.START_TLS -> new ServerRequest.StartTls();
            case MessageCode.AUTH -> {
                var fields = Fields.read(in);
                yield new ServerRequest.Authenticate(fields.bytes(1), fields.bytes(2));
            }
            case MessageCode.TS_QUERY -> new TsDecoder(in).query();
            case MessageCode.TS_PUT -> new TsDecoder(in).put();
            case MessageCode.TS_GET -> new TsDecoder(in).get();
            case MessageCode.TS_DELETE -> new TsDecoder(in).delete();
            case MessageCode.TS_LIST_KEYS -> new TsDecoder(in).listKeys();
            case MessageCode.TS_COVERAGE -> new TsDecoder(in).coverage();
            case MessageCode.GET -> new KvDecoder(in).get();
            case MessageCode.PUT -> new KvDecoder(in).put();
            case MessageCode.DELETE -> new KvDecoder(in).delete();
            case MessageCode.LIST_BUCKETS -> new KvDecoder(in).listBuckets();
            case MessageCode.LIST_KEYS -> new KvDecoder(in).listKeys();
            case MessageCode.GET_BUCKET -> new KvDecoder(in).getBucket();
            case MessageCode.SET_BUCKET -> new KvDecoder(in).setBucket();
            case MessageCode.RESET_BUCKET -> new KvDecoder(in).resetBucket();
            case MessageCode.GET_BUCKET_TYPE -> new KvDecoder(in).getBucketType();
            case MessageCode.SET_BUCKET_TYPE -> new KvDecoder(in).setBucketType();
            case MessageCode.COUNTER_UPDATE -> new KvDecoder(in).counterUpdate();
            case MessageCode.COUNTER_GET -> new KvDecoder(in).counterGet();
            default -> null;
        };
    }
}
