package io.mimeseries.server.influxdb;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.server.fault.InjectedError;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.influxdb.answer.AnswerType;
import io.mimeseries.server.influxdb.answer.CsvText;
import io.mimeseries.server.influxdb.answer.JsonIndent;
import io.mimeseries.server.influxdb.answer.MessagePack;
import io.mimeseries.server.influxdb.auth.Authentication;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.PayloadException;
import java.nio.charset.StandardCharsets;

/** The one place where a failed request becomes this protocol's error bytes. */
final class InfluxDbErrors {
    /** The real server cuts the header's text, not the body's. */
    private static final int HEADER_LENGTH = 1024;

    private static final int UNAUTHORIZED = 401;

    private final AnswerType type;
    private final boolean pretty;
    private final Authentication authentication;

    private InfluxDbErrors(AnswerType type, boolean pretty, Authentication authentication) {
        this.type = type;
        this.pretty = pretty;
        this.authentication = authentication;
    }

    /** Errors in the format that the request asks for. */
    static InfluxDbErrors of(HttpRequest request, Authentication authentication) {
        var type = AnswerType.of(request.header("Accept"));
        return new InfluxDbErrors(type, request.query().get("pretty").equals("true"), authentication);
    }

    Call.Reply reply(Throwable failure) {
        var text = text(failure);
        var bytes = failure instanceof InfluxDbException known ? known.bytes() : text.getBytes(StandardCharsets.UTF_8);
        return new Call.Reply(response(status(failure), text, bytes), text);
    }

    private static int status(Throwable failure) {
        if (failure instanceof InfluxDbException known) {
            return switch (known.kind()) {
                case INVALID -> 400;
                case UNAUTHENTICATED -> UNAUTHORIZED;
                case FORBIDDEN -> 403;
                case NOT_FOUND -> 404;
                case INTERNAL -> 500;
            };
        }
        if (failure instanceof PayloadException payload) {
            return payload.status();
        }
        if (failure instanceof InjectedError injected) {
            return injected.code();
        }
        return failure instanceof NotEmulatedException ? 501 : 500;
    }

    private static String text(Throwable failure) {
        return isDefect(failure) ? "internal error of Mimeseries: " + failure : String.valueOf(failure.getMessage());
    }

    /** Whether it is no answer of the real server, but a defect of the emulator, told as one. */
    static boolean isDefect(Throwable failure) {
        return !(failure instanceof InfluxDbException
                || failure instanceof NotEmulatedException
                || failure instanceof InjectedError
                || failure instanceof PayloadException);
    }

    HttpResponse response(int status, String text) {
        return response(status, text, text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse response(int status, String text, byte[] bytes) {
        var response = HttpResponse.of(status).body(body(text));
        return status == UNAUTHORIZED
                ? response.header("WWW-Authenticate", authentication.challenge())
                : response.header("X-Influxdb-Error", header(bytes));
    }

    private byte[] body(String text) {
        var out = new ByteSink(text.length() + 32);
        switch (type) {
            case JSON -> json(out, text);
            case CSV -> {
                out.putAscii("error\n");
                CsvText.put(out, text);
                out.put('\n');
            }
            case MESSAGE_PACK -> {
                MessagePack.map(out, 1);
                MessagePack.string(out, "error");
                MessagePack.string(out, text);
            }
        }
        return out.toByteArray();
    }

    private void json(ByteSink out, String text) {
        var compact = pretty ? new ByteSink(text.length() + 32) : out;
        compact.putAscii("{\"error\":");
        JsonText.put(compact, text);
        compact.put('}').put('\n');
        if (pretty) {
            JsonIndent.put(out, compact.array(), 0, compact.size());
        }
    }

    /** The first bytes of the text on one line, one char a byte. */
    private static String header(byte[] bytes) {
        int length = Math.min(bytes.length, HEADER_LENGTH);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .replace('\n', ' ')
                .replace('\r', ' ')
                .trim();
    }
}
