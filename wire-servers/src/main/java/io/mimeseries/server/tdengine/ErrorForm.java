package io.mimeseries.server.tdengine;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.format.LongFormat;
import java.time.Duration;

/** The three ways in which errors are written, by the path of the request. */
enum ErrorForm {
    REST {
        @Override
        void put(ByteSink out, Failure error) {
            out.putAscii("{\"code\":");
            LongFormat.put(out, error.code());
            out.putAscii(",\"desc\":");
            JsonText.put(out, error.text());
            out.putAscii(",\"timing\":");
            LongFormat.put(out, error.elapsed().toNanos());
            out.put('}');
        }
    },
    LINES {
        @Override
        void put(ByteSink out, Failure error) {
            out.putAscii("{\"code\":");
            JsonText.put(out, error.label());
            out.putAscii(",\"message\":");
            JsonText.put(out, error.text());
            if (!error.operation().isEmpty()) {
                out.putAscii(",\"op\":");
                JsonText.put(out, error.operation());
                out.putAscii(",\"err\":");
                JsonText.put(out, error.text());
                out.putAscii(",\"line\":0");
            }
            out.put('}');
        }
    },
    OPENTSDB {
        @Override
        void put(ByteSink out, Failure error) {
            out.putAscii("{\"code\":");
            LongFormat.put(out, error.status());
            out.putAscii(",\"message\":");
            JsonText.put(out, error.text());
            out.put('}');
        }
    };

    /** An error that is to be written; which of it is, depends on the form. */
    record Failure(int status, int code, String label, String text, String operation, Duration elapsed) {}

    abstract void put(ByteSink out, Failure error);

    static ErrorForm of(String path) {
        if (path.startsWith("/influxdb/")) {
            return LINES;
        }
        return path.startsWith("/opentsdb/") ? OPENTSDB : REST;
    }
}
