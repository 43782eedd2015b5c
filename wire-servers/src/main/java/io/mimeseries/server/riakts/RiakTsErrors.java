package io.mimeseries.server.riakts;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.RiakTsException;
import io.mimeseries.riakts.kv.KvException;
import io.mimeseries.server.fault.InjectedError;
import io.mimeseries.server.riakts.message.KvRequest;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import io.mimeseries.server.riakts.message.Reply;
import io.mimeseries.server.riakts.message.Request;
import io.mimeseries.server.riakts.message.ServerRequest;
import io.mimeseries.server.riakts.message.TsRequest;

/** The one place where a failed request becomes this protocol's error. */
final class RiakTsErrors {
    /** What the reports of the real server's crashes begin with; the connection ends behind them. */
    private static final String CRASH = "Error processing incoming message: ";

    private RiakTsErrors() {}

    static Reply.Failure of(Request request, Throwable failure) {
        return failure instanceof NotEmulatedException
                ? new Reply.Failure(request.accept(Code.INSTANCE), String.valueOf(failure.getMessage()), false)
                : undecoded(failure);
    }

    /** Of what failed before it was known what the request is. */
    static Reply.Failure undecoded(Throwable failure) {
        if (failure instanceof RiakTsException known) {
            return new Reply.Failure(known.code(), known.text(), known.text().startsWith(CRASH));
        }
        if (failure instanceof InjectedError injected) {
            return new Reply.Failure(injected.code(), injected.text(), false);
        }
        if (failure instanceof KvException known) {
            return generic(known.text());
        }
        if (failure instanceof NotEmulatedException) {
            return generic(String.valueOf(failure.getMessage()));
        }
        var reason = failure instanceof MalformedMessageException
                ? "error:" + failure.getMessage()
                : "internal error of Mimeseries: " + failure;
        return new Reply.Failure(ErrorCode.GENERIC, CRASH + reason + ":[]", true);
    }

    static Reply.Failure generic(String text) {
        return new Reply.Failure(ErrorCode.GENERIC, text, false);
    }

    /** The number for what is not emulated. */
    private enum Code implements Request.Visitor<Integer> {
        INSTANCE;

        @Override
        public Integer visit(ServerRequest request) {
            return ErrorCode.GENERIC;
        }

        @Override
        public Integer visit(TsRequest request) {
            return ErrorCode.SUBMIT;
        }

        @Override
        public Integer visit(KvRequest request) {
            return ErrorCode.GENERIC;
        }
    }
}
