package io.mimeseries.server.control;

import io.mimeseries.engine.SettableClock;
import io.mimeseries.server.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** {@code /control/clock}: what the databases take for now. */
final class ClockResource {
    private static final String NOW = "now";
    private static final String FROZEN = "frozen";
    private static final String BY = "by";

    private final SettableClock clock;

    ClockResource(SettableClock clock) {
        this.clock = clock;
    }

    HttpResponse get() {
        return Json.object(200, json -> {
            json.writeStringField(NOW, clock.now().toString());
            json.writeBooleanField(FROZEN, clock.isFrozen());
        });
    }

    /** What is not given stays as it is. */
    HttpResponse put(JsonBody body) {
        body.only(NOW, FROZEN);
        var now = body.text(NOW);
        var frozen = body.truth(FROZEN);
        clock.set(now == null ? clock.now() : instant(now), frozen == null ? clock.isFrozen() : frozen);
        return get();
    }

    HttpResponse advance(JsonBody body) {
        var by = body.only(BY).text(BY);
        if (by == null) {
            throw ControlException.badRequest("by is missing: a duration such as PT1H");
        }
        try {
            clock.advance(Duration.parse(by));
        } catch (DateTimeException | ArithmeticException e) {
            throw ControlException.badRequest("by is no duration such as PT1H: " + by);
        }
        return get();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw ControlException.badRequest(NOW + " is no instant such as 2024-03-01T00:00:00Z: " + text);
        }
    }
}
