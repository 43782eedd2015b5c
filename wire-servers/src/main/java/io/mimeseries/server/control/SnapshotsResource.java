package io.mimeseries.server.control;

import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerSnapshot;
import io.mimeseries.server.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** {@code /control/snapshots}: states to go back to, numbered from 1 on and kept as long as the server runs. */
final class SnapshotsResource {
    /** What clients write between two of them is in memory twice. */
    private static final int MAX_KEPT = 1000;

    private static final String RESTORE = "/restore";

    private final MimeseriesServer server;
    private final List<ServerSnapshot> kept = new ArrayList<>();

    SnapshotsResource(MimeseriesServer server) {
        this.server = server;
    }

    synchronized HttpResponse take(JsonBody body) {
        body.only();
        if (kept.size() == MAX_KEPT) {
            throw ControlException.badRequest(MAX_KEPT + " snapshots are kept already");
        }
        kept.add(server.snapshot());
        return Json.object(201, json -> json.writeStringField("id", String.valueOf(kept.size())));
    }

    /** @param resource {@code {id}/restore} */
    HttpResponse restore(String resource, JsonBody body) {
        body.only();
        server.restore(find(resource.substring(0, resource.length() - RESTORE.length())));
        return HttpResponse.of(204);
    }

    static boolean isRestore(String resource) {
        return resource.endsWith(RESTORE);
    }

    private synchronized ServerSnapshot find(String id) {
        for (int i = 0; i < kept.size(); i++) {
            if (id.equals(String.valueOf(i + 1))) {
                return kept.get(i);
            }
        }
        throw ControlException.noSuch("snapshot", id);
    }
}
