package io.mimeseries.compat.vectors;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param headers by name in lower case; null for an answer that did not come over a wire
 */
public record Answer(int status, @Nullable Map<String, String> headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public @Nullable String header(String name) {
        return headers == null ? null : headers.get(name);
    }
}
