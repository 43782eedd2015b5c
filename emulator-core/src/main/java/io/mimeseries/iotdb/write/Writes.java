package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.Tablet;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathParser;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.store.IotDbStore;

/** All ways of inserting rows. Safe for use by many threads. */
public final class Writes {
    private final IotDbStore store;
    private final Profile profile;
    private final PathParser paths;

    public Writes(IotDbStore store, IotDbVersion version) {
        this.store = store;
        this.profile = Profile.of(version);
        this.paths = new PathParser(version);
    }

    /** Writes a tablet; see {@code IotDbSession}. */
    public void insert(Tablet tablet) {
        var device = new FullPath(paths.parse(tablet.device()).nodes());
        var names = PathParser.measurements(tablet.measurements());
        store.update(update -> {
            new TabletWriter(update, profile).write(device, names, tablet);
            return names;
        });
    }
}
