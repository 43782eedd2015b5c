package io.mimeseries.server.influxdb;

import io.mimeseries.server.http.FormParameters;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.web.HeaderParameters;
import io.mimeseries.server.web.MultipartForm;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code /query}, as Go's {@code FormValue} has it: those of a form in the body come before those of the URL, and those
 * of a multipart form behind them.
 */
final class RequestForm {
    private final FormParameters first;
    private final FormParameters second;
    private final @Nullable MultipartForm multipart;

    private RequestForm(FormParameters first, FormParameters second, @Nullable MultipartForm multipart) {
        this.first = first;
        this.second = second;
        this.multipart = multipart;
    }

    static RequestForm of(HttpRequest request) {
        var type = request.header("Content-Type");
        if (!request.method().equals("POST")
                || type == null
                || !request.bodyFault().isEmpty()
                || request.content().length() == 0) {
            return new RequestForm(request.query(), FormParameters.EMPTY, null);
        }
        var media = mediaType(type);
        if (media.equals("application/x-www-form-urlencoded")) {
            var text = new String(request.body(), StandardCharsets.ISO_8859_1);
            return new RequestForm(FormParameters.parse(text), request.query(), null);
        }
        var boundary = media.equals("multipart/form-data") ? HeaderParameters.get(type, "boundary") : null;
        if (boundary == null) {
            return new RequestForm(request.query(), FormParameters.EMPTY, null);
        }
        var multipart = MultipartForm.parse(request.body(), boundary);
        return new RequestForm(request.query(), FormParameters.of(multipart.values()), multipart);
    }

    private static String mediaType(String header) {
        int end = header.indexOf(';');
        return header.substring(0, end < 0 ? header.length() : end).strip().toLowerCase(Locale.ROOT);
    }

    /** Empty if it is absent. */
    String get(String name) {
        return first.contains(name) ? first.get(name) : second.get(name);
    }

    /** The content of an uploaded file, empty if there is none of this name. */
    String file(String name) {
        return multipart == null ? "" : multipart.file(name);
    }
}
