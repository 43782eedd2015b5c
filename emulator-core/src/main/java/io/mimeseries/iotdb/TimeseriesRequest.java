package io.mimeseries.iotdb;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A timeseries to be created by a call.
 *
 * @param path as the client sent it, not checked yet
 * @param type the number of the data type as the client sent it; likewise encoding and compressor
 */
public record TimeseriesRequest(
        String path,
        int type,
        int encoding,
        int compressor,
        Map<String, String> props,
        Map<String, String> tags,
        Map<String, String> attributes,
        @Nullable String alias) {
    public TimeseriesRequest {
        props = Map.copyOf(props);
        tags = Map.copyOf(tags);
        attributes = Map.copyOf(attributes);
    }
}
