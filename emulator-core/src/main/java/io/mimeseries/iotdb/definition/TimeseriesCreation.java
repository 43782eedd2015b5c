package io.mimeseries.iotdb.definition;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.IllegalPathException;
import io.mimeseries.iotdb.path.NodeNames;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Database;
import io.mimeseries.iotdb.schema.Device;
import io.mimeseries.iotdb.schema.Measurement;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.SchemaTree;
import io.mimeseries.iotdb.schema.Storing;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.store.StoreUpdate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes timeseries, and the databases and devices that they lie in. */
public final class TimeseriesCreation {
    private static final int SHORTEST = 3;

    private final IotDbStore store;
    private final Profile profile;

    public TimeseriesCreation(IotDbStore store, Profile profile) {
        this.store = store;
        this.profile = profile;
    }

    /** Makes one timeseries; the name of the measurement is the last node of the path. */
    public void create(PathPattern pattern, PlannedMeasurement planned) {
        var path = checked(pattern, SHORTEST);
        checkEncoding(planned.storing());
        checkKeys(planned);
        checkReserved(path);
        SdtCheck.check(path, planned.props());
        store.update(update -> {
            update.requireWritable();
            checkTemplate(update, path.parent(), planned);
            create(update, path.parent(), false, planned);
            return path;
        });
    }

    /** Makes measurements of an aligned device. */
    public void createAligned(PathPattern pattern, List<PlannedMeasurement> measurements) {
        var device = checked(pattern, SHORTEST - 1);
        var names = new HashSet<String>();
        for (var planned : measurements) {
            if (!names.add(planned.name())) {
                throw DefinitionErrors.semantic(
                        "Measurement under an aligned device is not allowed to have the same measurement name");
            }
        }
        for (var planned : measurements) {
            checkEncoding(planned.storing());
            checkKeys(planned);
            checkReserved(device.child(planned.name()));
        }
        store.update(update -> {
            update.requireWritable();
            measurements.forEach(planned -> checkTemplate(update, device, planned));
            checkAncestors(update, device);
            for (var planned : measurements) {
                checkName(existing(update, device), device, planned);
            }
            checkAlignment(update, device, true);
            measurements.forEach(planned -> add(update, device, true, planned));
            return device;
        });
    }

    /** Back quotes let a statement name a node so, and the real server refuses it later. */
    private static void checkReserved(FullPath path) {
        var reserved = NodeNames.reservedIn(path);
        if (reserved != null) {
            throw new IotDbException(
                    StatusCode.ILLEGAL_PATH,
                    path + " is not a legal path, because " + reserved + " is an illegal name.");
        }
    }

    private static FullPath checked(PathPattern pattern, int shortest) {
        if (pattern.size() < shortest || !pattern.nodes().get(0).equals(SchemaTree.ROOT)) {
            throw new IllegalPathException(pattern.toString());
        }
        return new FullPath(pattern.nodes());
    }

    private void checkEncoding(Storing storing) {
        if (!storing.encoding().supports(storing.type(), profile.version())) {
            throw DefinitionErrors.metadata("encoding " + storing.encoding() + " does not support " + storing.type());
        }
    }

    private static void checkKeys(PlannedMeasurement planned) {
        for (var key : planned.tags().keySet()) {
            if (planned.attributes().containsKey(key)) {
                throw DefinitionErrors.semantic(
                        String.format("Tag and attribute shouldn't have the same property key [%s]", key));
            }
        }
    }

    private void create(StoreUpdate update, FullPath device, boolean aligned, PlannedMeasurement planned) {
        checkAncestors(update, device);
        checkName(existing(update, device), device, planned);
        checkAlignment(update, device, aligned);
        add(update, device, aligned, planned);
    }

    private void checkTemplate(StoreUpdate update, FullPath device, PlannedMeasurement planned) {
        var place = update.view().templateAt(device);
        if (place == null) {
            return;
        }
        var template = place.template();
        if (profile.isAtLeast(IotDbVersion.V1_3_2)) {
            throw DefinitionErrors.belowTemplate(device.child(planned.name()), template.name(), place.path());
        }
        for (var name : planned.names()) {
            if (template.has(name)) {
                throw DefinitionErrors.overlapsTemplate(device.child(name), template.name());
            }
        }
    }

    private static @Nullable Device existing(StoreUpdate update, FullPath path) {
        var node = update.tree().find(path);
        return node == null ? null : node.device();
    }

    private void checkAlignment(StoreUpdate update, FullPath device, boolean aligned) {
        var known = existing(update, device);
        if (known != null && known.size() > 0 && known.isAligned() != aligned) {
            throw Alignment.mismatch(profile, device, known.isAligned());
        }
    }

    /** Fails if a part of a path is a measurement, which has no children. */
    public static void checkAncestors(StoreUpdate update, FullPath path) {
        var node = update.tree().root();
        for (int at = 1; node != null && at < path.size(); at++) {
            var device = node.device();
            if (device != null && device.find(path.node(at)) != null) {
                throw DefinitionErrors.pathExists(path.first(at + 1));
            }
            node = node.child(path.node(at));
        }
    }

    private static void checkName(@Nullable Device device, FullPath path, PlannedMeasurement planned) {
        if (device != null && device.find(planned.name()) != null) {
            throw DefinitionErrors.timeseriesExists(path.child(planned.name()));
        }
        var alias = planned.alias();
        if (device != null && alias != null && device.find(alias) != null) {
            throw DefinitionErrors.aliasExists(path.child(planned.name()), alias);
        }
    }

    private static void add(StoreUpdate update, FullPath path, boolean aligned, PlannedMeasurement planned) {
        obtainDatabase(update, path);
        var node = update.tree().obtain(path);
        if (node.child(planned.name()) != null) {
            throw DefinitionErrors.pathExists(path.child(planned.name()));
        }
        var device = node.writableDevice();
        if (device == null || (device.size() == 0 && device.isAligned() != aligned)) {
            device = node.createDevice(aligned);
        }
        device.add(new Measurement(
                planned.name(),
                planned.alias(),
                planned.storing(),
                planned.props(),
                planned.tags(),
                planned.attributes(),
                -1,
                false));
    }

    private static void obtainDatabase(StoreUpdate update, FullPath path) {
        var place = update.tree().databaseOf(path);
        var node = update.tree().obtain(place == null ? path.first(2) : place.path());
        node.setDatabase((place == null ? Database.NEW : place.database()).withSchema());
    }
}
