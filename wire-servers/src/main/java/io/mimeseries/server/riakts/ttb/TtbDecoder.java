package io.mimeseries.server.riakts.ttb;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.server.net.Frame;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import io.mimeseries.server.riakts.message.Request;
import io.mimeseries.server.riakts.message.TsRequest;
import org.jspecify.annotations.Nullable;

/** Reads requests. What comes behind a term is not looked at, as by the real server. */
public final class TtbDecoder {
    private static final int REQUEST_ARITY = 4;
    private static final int INTERPOLATION_ARITY = 3;

    private TtbDecoder() {}

    /**
     * Reads the request of a frame, behind its first byte.
     *
     * @throws MalformedMessageException if it is none
     * @throws io.mimeseries.engine.NotEmulatedException for compressed terms and integers of more than 64 bits
     */
    public static Request decode(Frame frame) {
        var in = new TermReader(frame);
        int arity = in.tuple();
        if (arity != REQUEST_ARITY) {
            throw new MalformedMessageException("a request of " + arity + " parts");
        }
        var name = in.atom();
        return switch (name) {
            case "tsqueryreq" -> query(in);
            case "tsputreq" -> put(in);
            case "tsgetreq" -> get(in);
            default -> throw new MalformedMessageException("no request: " + name);
        };
    }

    private static TsRequest query(TermReader in) {
        if (in.tuple() != INTERPOLATION_ARITY || !in.atom().equals("tsinterpolation")) {
            throw new MalformedMessageException("no tsinterpolation");
        }
        var sql = in.binary();
        // what is to be put into the text, and whether to stream
        in.skip();
        in.skip();
        return new TsRequest.Query(sql, context(in));
    }

    private static @Nullable ByteString context(TermReader in) {
        if (in.peek() == Tag.BINARY) {
            return in.binary();
        }
        in.skip();
        return null;
    }

    private static TsRequest put(TermReader in) {
        var table = in.binary().text();
        // the columns
        in.skip();
        return new TsRequest.Put(table, new RowReader(in).rows());
    }

    private static TsRequest get(TermReader in) {
        var table = in.binary().text();
        return new TsRequest.Get(table, new RowReader(in).key());
    }
}
