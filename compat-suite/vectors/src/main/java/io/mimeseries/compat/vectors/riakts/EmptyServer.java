package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.RiakTsSettings;
import io.mimeseries.riakts.RiakTsVersion;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A database, the way back to how it began, and its settings. */
public final class EmptyServer {
    private final AtomicReference<RiakTsSettings> settings = new AtomicReference<>(RiakTsSettings.DEFAULT);
    private final RiakTs database;
    private final RiakTs.Snapshot empty;

    public EmptyServer(RiakTsVersion version) {
        database = new RiakTs(version, new ManualClock(Instant.parse("2017-02-21T00:00:00Z")), settings::get);
        empty = database.snapshot();
    }

    public RiakTs database() {
        return database;
    }

    void reset() {
        database.restore(empty);
        settings.set(RiakTsSettings.DEFAULT);
    }

    /**
     * Empties the server and makes what a file begins with.
     *
     * @return why that does not succeed, or null
     */
    @Nullable
    String load(JsonNode fixture, Function<JsonNode, JsonNode> perform) {
        reset();
        var wanted = Setup.settings(fixture);
        if (wanted == null) {
            return "a setting that Mimeseries does not have";
        }
        settings.set(wanted);
        for (var request : Setup.requests(fixture)) {
            var answer = perform.apply(request);
            if (answer.has("error_code")) {
                return "setup " + request + ": " + answer;
            }
        }
        return null;
    }
}
