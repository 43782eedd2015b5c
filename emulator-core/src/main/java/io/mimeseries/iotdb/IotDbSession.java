package io.mimeseries.iotdb;

import io.mimeseries.iotdb.path.IllegalPathException;
import java.time.ZoneId;

/**
 * What one user asks of the database, one method a kind of call. A call that fails throws {@link IotDbException} with the real server's
 * code and text; what it has done until then stays, as in the real server. A session is used by one thread at a time.
 */
public final class IotDbSession {
    private final IotDb database;
    private final String user;
    private ZoneId zone;

    IotDbSession(IotDb database, String user, ZoneId zone) {
        this.database = database;
        this.user = user;
        this.zone = zone;
    }

    public String user() {
        return user;
    }

    /** The zone in which times without one are read. */
    public ZoneId zone() {
        return zone;
    }

    public void setZone(ZoneId changed) {
        zone = changed;
    }

    /** Writes rows of one device, column by column. */
    public void insert(Tablet tablet) {
        run("insertTablet", () -> database.writes().insert(tablet));
    }

    private static void run(String call, Runnable run) {
        try {
            run.run();
        } catch (IllegalPathException e) {
            throw e.inCall(call);
        }
    }
}
