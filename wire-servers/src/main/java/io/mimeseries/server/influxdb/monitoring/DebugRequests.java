package io.mimeseries.server.influxdb.monitoring;

import io.mimeseries.engine.Timers;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** {@code /debug/requests}: who asked and wrote how often during the next seconds. */
final class DebugRequests {
    private static final String DEFAULT_SECONDS = "10";
    private static final long MOST_SECONDS = Duration.ofHours(6).toSeconds();

    private final RequestTracker tracker;
    private final Timers timers;

    DebugRequests(RequestTracker tracker, Timers timers) {
        this.tracker = tracker;
        this.timers = timers;
    }

    HttpResponse answer(String parameter) {
        long seconds;
        try {
            seconds = Long.parseLong(parameter.isEmpty() ? DEFAULT_SECONDS : parameter);
        } catch (NumberFormatException e) {
            return DebugEndpoints.error(400, "strconv.ParseInt: parsing \"" + parameter + "\": " + problem(parameter));
        }
        if (seconds > MOST_SECONDS) {
            return DebugEndpoints.error(400, "exceeded maximum interval time: " + inLargestUnit(seconds) + " > 6h");
        }
        var profile = tracker.begin();
        var body = new CompletableFuture<byte[]>();
        timers.timeout(Duration.ofSeconds(Math.max(0, seconds)), () -> {
            tracker.end(profile);
            body.complete(profile.toJson());
        });
        return HttpResponse.of(200)
                .header("Content-Type", DebugEndpoints.JSON)
                .header("Connection", "close")
                .body(new HttpBody.Later(body));
    }

    private static String problem(String text) {
        int digits = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.length() > digits && text.chars().skip(digits).allMatch(c -> c >= '0' && c <= '9')
                ? "value out of range"
                : "invalid syntax";
    }

    /** As InfluxQL writes durations: {@code 500m}, never {@code 8h20m}. */
    private static String inLargestUnit(long seconds) {
        long[] sizes = {7 * 86_400, 86_400, 3_600, 60};
        var units = "wdhm";
        for (int i = 0; i < sizes.length; i++) {
            if (seconds % sizes[i] == 0) {
                return seconds / sizes[i] + units.substring(i, i + 1);
            }
        }
        return seconds + "s";
    }
}
