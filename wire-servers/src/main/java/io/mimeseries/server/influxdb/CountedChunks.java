package io.mimeseries.server.influxdb;

import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.influxdb.monitoring.HttpStatistics;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The body of an answer, counted as it is made. */
record CountedChunks(HttpBody.Chunks body, HttpStatistics statistics) implements HttpBody.Chunks {

    @Override
    public @Nullable ByteBuffer next() {
        var part = body.next();
        if (part != null) {
            statistics.sent(part.remaining());
        }
        return part;
    }
}
