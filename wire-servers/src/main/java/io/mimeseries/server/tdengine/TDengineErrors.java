package io.mimeseries.server.tdengine;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.fault.InjectedError;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.tdengine.auth.CredentialsException;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.PayloadException;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * The one place where a failed request becomes error bytes. Errors of the database have status 200 in REST unless {@code httpCodeServerError}
 * is set, and always 500 in the other forms (read from taosAdapter's {@code error_resp.go}).
 */
final class TDengineErrors {
    private static final String JSON = "application/json; charset=utf-8";
    private static final String INTERNAL = "internal error";

    private final BooleanSupplier httpCodeServerError;

    TDengineErrors(BooleanSupplier httpCodeServerError) {
        this.httpCodeServerError = httpCodeServerError;
    }

    Call.Reply reply(HttpRequest request, Throwable failure, Duration elapsed) {
        var form = ErrorForm.of(request.path());
        var error = error(form, failure, elapsed);
        var out = new ByteSink(error.text().length() + 64);
        form.put(out, error);
        var response =
                HttpResponse.of(error.status()).header("Content-Type", JSON).body(out.toByteArray());
        return new Call.Reply(response, error.text());
    }

    private ErrorForm.Failure error(ErrorForm form, Throwable failure, Duration elapsed) {
        if (failure instanceof InjectedError injected) {
            return error(form, new TDengineException(injected.code(), injected.text()), elapsed);
        }
        if (failure instanceof TDengineException known) {
            return form == ErrorForm.REST
                    ? new ErrorForm.Failure(status(known.code()), known.code(), "", text(known), "", elapsed)
                    : new ErrorForm.Failure(500, known.code(), INTERNAL, coded(known), "", elapsed);
        }
        int unknown = ErrorCode.UNKNOWN.code();
        if (failure instanceof RefusalException refusal) {
            return new ErrorForm.Failure(
                    refusal.status(), refusal.code(), refusal.label(), text(refusal), refusal.operation(), elapsed);
        }
        if (failure instanceof CredentialsException credentials) {
            return new ErrorForm.Failure(401, credentials.code(), "", text(credentials), "", elapsed);
        }
        if (failure instanceof PayloadException payload) {
            return new ErrorForm.Failure(payload.status(), unknown, INTERNAL, text(payload), "", elapsed);
        }
        if (failure instanceof NotEmulatedException missing) {
            int status = form == ErrorForm.REST ? status(unknown) : 501;
            return new ErrorForm.Failure(status, unknown, INTERNAL, text(missing), "", elapsed);
        }
        return new ErrorForm.Failure(500, unknown, INTERNAL, "internal error of Mimeseries: " + failure, "", elapsed);
    }

    private static String text(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    /** As the driver below the adapter spells errors. */
    private static String coded(TDengineException e) {
        return String.format(Locale.ROOT, "[0x%x] %s", e.code(), e.getMessage());
    }

    private int status(int code) {
        if (!httpCodeServerError.getAsBoolean()) {
            return 200;
        }
        return switch (code) {
            case 0x0216, 0x021B, 0x2600, 0x060B, 0x0224, 0x263B -> 400;
            case 0x0350, 0x0351, 0x0352, 0x0353, 0x0354, 0x0355, 0x0356, 0x0357 -> 401;
            case 0x000B -> 502;
            default -> 500;
        };
    }
}
