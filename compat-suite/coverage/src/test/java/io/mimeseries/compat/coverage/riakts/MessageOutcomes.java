package io.mimeseries.compat.coverage.riakts;

import io.mimeseries.compat.vectors.riakts.wire.Connection;
import io.mimeseries.compat.vectors.riakts.wire.Message;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What becomes of each message that a client can send, found out by sending its number with nothing behind it. */
final class MessageOutcomes {
    private static final String GAP = "not emulated by Mimeseries: ";
    private static final String UNKNOWN = "Unknown message code";
    private static final int AUTH = 253;
    private static final int START_TLS = 255;

    /** The requests of the protocol, by their numbers. */
    private static final SortedMap<Integer, String> REQUESTS = new TreeMap<>(Map.ofEntries(
            Map.entry(1, "RpbPingReq"),
            Map.entry(3, "RpbGetClientIdReq"),
            Map.entry(5, "RpbSetClientIdReq"),
            Map.entry(7, "RpbGetServerInfoReq"),
            Map.entry(9, "RpbGetReq"),
            Map.entry(11, "RpbPutReq"),
            Map.entry(13, "RpbDelReq"),
            Map.entry(15, "RpbListBucketsReq"),
            Map.entry(17, "RpbListKeysReq"),
            Map.entry(19, "RpbGetBucketReq"),
            Map.entry(21, "RpbSetBucketReq"),
            Map.entry(23, "RpbMapRedReq"),
            Map.entry(25, "RpbIndexReq"),
            Map.entry(27, "RpbSearchQueryReq"),
            Map.entry(29, "RpbResetBucketReq"),
            Map.entry(31, "RpbGetBucketTypeReq"),
            Map.entry(32, "RpbSetBucketTypeReq"),
            Map.entry(33, "RpbGetBucketKeyPreflistReq"),
            Map.entry(40, "RpbCSBucketReq"),
            Map.entry(50, "RpbCounterUpdateReq"),
            Map.entry(52, "RpbCounterGetReq"),
            Map.entry(54, "RpbYokozunaIndexGetReq"),
            Map.entry(56, "RpbYokozunaIndexPutReq"),
            Map.entry(57, "RpbYokozunaIndexDeleteReq"),
            Map.entry(58, "RpbYokozunaSchemaGetReq"),
            Map.entry(60, "RpbYokozunaSchemaPutReq"),
            Map.entry(70, "RpbCoverageReq"),
            Map.entry(80, "DtFetchReq"),
            Map.entry(82, "DtUpdateReq"),
            Map.entry(90, "TsQueryReq"),
            Map.entry(92, "TsPutReq"),
            Map.entry(94, "TsDelReq"),
            Map.entry(96, "TsGetReq"),
            Map.entry(98, "TsListKeysReq"),
            Map.entry(100, "TsCoverageReq"),
            Map.entry(104, "TsTtbMsg"),
            Map.entry(AUTH, "RpbAuthReq"),
            Map.entry(START_TLS, "RpbStartTls")));

    private MessageOutcomes() {}

    /** A request with its number, and what becomes of it. */
    static SortedMap<Integer, Map.Entry<String, String>> all() throws IOException {
        var outcomes = new TreeMap<Integer, Map.Entry<String, String>>();
        var secured = new Settings();
        secured.set(Settings.RIAK_TS_SECURITY, "true");
        try (var open = MimeseriesServer.start(ServerOptions.riakTsAlone());
                var closed = MimeseriesServer.start(ServerOptions.riakTsAlone().withSettings(secured))) {
            REQUESTS.forEach((code, name) -> {
                boolean needsSecurity = code == AUTH || code == START_TLS;
                outcomes.put(code, Map.entry(name, outcome(needsSecurity ? closed : open, code)));
            });
        }
        return outcomes;
    }

    private static String outcome(MimeseriesServer server, int code) {
        var endpoint = server.riakTsEndpoint();
        try (var connection = new Connection(new InetSocketAddress(endpoint.host(), endpoint.port()))) {
            connection.send(new Message(code, new byte[0]));
            var answer = connection.receive();
            var text = new String(answer.body(), StandardCharsets.ISO_8859_1);
            int gap = text.indexOf(GAP);
            if (answer.code() != Message.ERROR) {
                return "supported";
            }
            if (gap >= 0) {
                return "not emulated";
            }
            return text.contains(UNKNOWN) ? "refused: unknown" : "supported";
        }
    }
}
