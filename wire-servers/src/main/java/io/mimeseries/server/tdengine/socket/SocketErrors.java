package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.fault.InjectedError;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;

/** The one place where a failed action becomes a code and a text. */
public final class SocketErrors {
    private SocketErrors() {}

    static Failure of(Throwable failure) {
        if (failure instanceof TDengineException known) {
            return new Failure(known.code(), text(known));
        }
        if (failure instanceof InjectedError injected) {
            return new Failure(injected.code(), injected.text());
        }
        if (failure instanceof SocketException refusal) {
            return new Failure(refusal.code(), text(refusal));
        }
        int unknown = ErrorCode.UNKNOWN.code();
        return failure instanceof NotEmulatedException
                ? new Failure(unknown, text(failure))
                : new Failure(unknown, "internal error of Mimeseries: " + failure);
    }

    private static String text(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    /** @param code the low 16 bits of the database's, or 65535 */
    public record Failure(int code, String text) {}
}
