package io.mimeseries.server.remote;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a real server answered.
 *
 * @param version what the header {@code X-Influxdb-Version} says, null without it
 */
public record RemoteAnswer(int status, @Nullable String version, byte[] body) {
    private static final int FIRST_ERROR = 400;

    public boolean isError() {
        return status >= FIRST_ERROR;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
