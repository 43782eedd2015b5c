package io.mimeseries.server.web;

import io.mimeseries.server.http.FormParameters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a {@code multipart/form-data} body: values, and files. */
public record MultipartForm(List<FormParameters.Pair> values, List<FormParameters.Pair> files) {
    private static final int MOST_PARTS = 1000;

    /** Reads as many parts as are whole. */
    public static MultipartForm parse(byte[] body, String boundary) {
        var form = new MultipartForm(new ArrayList<>(), new ArrayList<>());
        // one char a byte, so that positions are those of the body
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var delimiter = "--" + boundary;
        int part = text.startsWith(delimiter) ? 0 : text.indexOf("\n" + delimiter) + 1;
        if (!text.startsWith(delimiter, part)) {
            return form;
        }
        for (int count = 0; count < MOST_PARTS; count++) {
            int start = text.indexOf('\n', part) + 1;
            int end = text.indexOf("\n" + delimiter, start - 1);
            if (start == 0 || end < 0 || text.startsWith("--", part + delimiter.length())) {
                break;
            }
            form.add(text.substring(start, Math.max(start, end)));
            part = end + 1;
        }
        return form;
    }

    private void add(String part) {
        String disposition = "";
        int line = 0;
        while (true) {
            int end = part.indexOf('\n', line);
            if (end < 0) {
                return;
            }
            var header = part.substring(line, end).strip();
            line = end + 1;
            if (header.isEmpty()) {
                break;
            }
            if (header.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
                disposition = header;
            }
        }
        var name = HeaderParameters.get(disposition, "name");
        if (name != null) {
            var content = part.endsWith("\r")
                    ? part.substring(line, Math.max(line, part.length() - 1))
                    : part.substring(line);
            var pair = new FormParameters.Pair(utf8(name), utf8(content));
            (HeaderParameters.get(disposition, "filename") == null ? values : files).add(pair);
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    public String file(String name) {
        for (var file : files) {
            if (file.name().equals(name)) {
                return file.value();
            }
        }
        return "";
    }
}
