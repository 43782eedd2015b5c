package io.mimeseries.server.influxdb.prometheus;

import com.google.protobuf.CodedOutputStream;
import io.mimeseries.influxdb.SampleSeries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code ReadResponse}: the time series of one query, with the tags as labels; the measurement is a label only if it is a tag. */
public final class ReadResult {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private ReadResult() {}

    /** A Snappy block. */
    public static byte[] encode(List<SampleSeries> samples) {
        return Snappy.encode(message(out -> {
            var result = message(inner -> {
                for (var series : samples) {
                    inner.writeByteArray(1, series(series));
                }
            });
            out.writeByteArray(1, result);
        }));
    }

    private static byte[] series(SampleSeries series) {
        return message(out -> {
            for (var tag : series.tags().entrySet()) {
                if (!tag.getValue().isEmpty()) {
                    out.writeByteArray(1, message(label -> {
                        text(label, 1, tag.getKey());
                        text(label, 2, tag.getValue());
                    }));
                }
            }
            for (int i = 0; i < series.times().length; i++) {
                out.writeByteArray(2, sample(series.times()[i] / NANOS_PER_MILLI, series.values()[i]));
            }
        });
    }

    private static byte[] sample(long milliseconds, double value) {
        return message(out -> {
            // numbers that are 0 are left out, as the format has it
            if (value != 0) {
                out.writeDouble(1, value);
            }
            if (milliseconds != 0) {
                out.writeInt64(2, milliseconds);
            }
        });
    }

    private static void text(CodedOutputStream out, int field, String text) throws IOException {
        if (!text.isEmpty()) {
            out.writeString(field, text);
        }
    }

    private static byte[] message(Body body) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = CodedOutputStream.newInstance(bytes, 512);
            body.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Body {
        void writeTo(CodedOutputStream out) throws IOException;
    }
}
