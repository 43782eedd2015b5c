package io.mimeseries.server.iotdb;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.server.fault.InjectedError;
import io.mimeseries.server.iotdb.codec.DecodeException;
import io.mimeseries.server.iotdb.rpc.Method;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.StructType;
import org.jspecify.annotations.Nullable;

/** The one place where a failed call becomes this protocol's answer. */
final class IotDbErrors {
    private IotDbErrors() {}

    static Status status(String method, Throwable failure) {
        if (failure instanceof IotDbException known) {
            return known.status();
        }
        if (failure instanceof InjectedError injected) {
            return new Status(injected.code(), injected.text());
        }
        if (failure instanceof NotEmulatedException) {
            return new Status(StatusCode.EXECUTE_ERROR, String.valueOf(failure.getMessage()));
        }
        if (failure instanceof DecodeException) {
            return new Status(
                    StatusCode.EXECUTE_ERROR,
                    "[EXECUTE_STATEMENT_ERROR(301)] Exception occurred: " + method + " failed. "
                            + failure.getMessage());
        }
        return new Status(StatusCode.INTERNAL_ERROR, "internal error of Mimeseries: " + failure);
    }

    /** A status in the form that a method answers; null if it has no place for one, and an application exception has to do. */
    static @Nullable Object answer(Method method, Status status) {
        if (method.answer() == Replies.STATUS) {
            return Statuses.of(status);
        }
        return method.answer() instanceof StructType form && carriesStatus(form)
                ? complete(form.create().set(1, Statuses.of(status)))
                : null;
    }

    private static boolean carriesStatus(StructType form) {
        var first = form.fields().get(0);
        return first.id() == 1 && first.type() == Replies.STATUS;
    }

    /** What a form requires besides the status. */
    private static Struct complete(Struct reply) {
        var form = reply.type();
        if (form == Replies.FETCH_RESULTS) {
            return reply.set(2, false).set(3, false);
        }
        if (form == Replies.OPEN_SESSION) {
            return reply.set(2, SessionOperations.PROTOCOL_V3).set(3, SessionOperations.NO_SESSION);
        }
        if (form == Replies.GET_TIME_ZONE) {
            return reply.set(2, SessionOperations.UNKNOWN_ZONE);
        }
        if (form == Replies.QUERY_TEMPLATE) {
            return reply.set(2, 0);
        }
        if (form == Replies.CONTENT) {
            return reply.set(2, "");
        }
        return form == Replies.SUBSCRIBE ? reply.set(2, (byte) 0).set(3, (short) 0) : reply;
    }
}
