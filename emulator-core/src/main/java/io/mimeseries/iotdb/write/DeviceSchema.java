package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.UnexpectedException;
import io.mimeseries.iotdb.definition.Alignment;
import io.mimeseries.iotdb.definition.DefinitionErrors;
import io.mimeseries.iotdb.definition.TimeseriesCreation;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.NodeNames;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Database;
import io.mimeseries.iotdb.schema.DatabasePlace;
import io.mimeseries.iotdb.schema.Device;
import io.mimeseries.iotdb.schema.Measurement;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.SchemaNode;
import io.mimeseries.iotdb.schema.SchemaTree;
import io.mimeseries.iotdb.schema.Template;
import io.mimeseries.iotdb.store.StoreUpdate;
import io.mimeseries.iotdb.template.TemplateActivation;
import io.mimeseries.iotdb.template.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the device of a write, and makes what is missing: database, device, measurements. */
final class DeviceSchema {
    private final StoreUpdate update;
    private final Profile profile;

    DeviceSchema(StoreUpdate update, Profile profile) {
        this.update = update;
        this.profile = profile;
    }

    /**
     * The device, which has all the measurements that could be made.
     *
     * @param types null where the value is null and has no type: nothing is made for it
     */
    WriteTarget prepare(PathPattern pattern, boolean aligned, List<String> names, List<@Nullable DataType> types) {
        var path = checked(pattern, names);
        var database = obtainDatabase(path);
        var node = update.tree().find(path);
        var existing = node == null ? null : node.device();
        if (existing == null || !missing(existing, names, types).isEmpty()) {
            requireWritable();
            create(path, aligned, names, types);
        }
        var writable = update.tree().findWritable(path);
        var device = writable == null ? null : writable.writableDevice();
        if (device == null || hasNone(device, names)) {
            if (device == null || !profile.isAtLeast(IotDbVersion.V1_3_2)) {
                throw WriteErrors.allMissing(path, names);
            }
        }
        if (device.isAligned() != aligned && profile.strictAlignment()) {
            throw WriteErrors.alignmentMix(path, device.isAligned());
        }
        var known = database.database();
        return new WriteTarget(path, device, names, known, known.floor(update.now()));
    }

    /** 1.0 takes what it cannot make on its own for a fault; vector scenarios-080. */
    private void requireWritable() {
        try {
            update.requireWritable();
        } catch (IotDbException e) {
            if (profile.isAtLeast(IotDbVersion.V1_3_2)) {
                throw e;
            }
            throw new IotDbException(
                    StatusCode.INTERNAL_ERROR,
                    "org.apache.iotdb.commons.exception.IoTDBException: "
                            + e.status().message());
        }
    }

    private static boolean hasNone(Device device, List<String> names) {
        for (var name : names) {
            if (device.find(name) != null) {
                return false;
            }
        }
        return true;
    }

    private FullPath checked(PathPattern pattern, List<String> names) {
        if (!pattern.nodes().get(0).equals(SchemaTree.ROOT) || pattern.size() < 2) {
            throw new UnexpectedException(
                    pattern.size() > 1 && profile.isAtLeast(IotDbVersion.V1_3_2)
                            ? "org.apache.iotdb.commons.exception.IoTDBException: Path does not exist. "
                            : "An error occurred when executing getDeviceToStorageGroup():" + pattern
                                    + " is not a legal path");
        }
        if (pattern.hasWildcard()) {
            throw profile.isAtLeast(IotDbVersion.V1_3_2)
                    ? illegalName(pattern + "." + names.get(0), pattern.firstWildcard())
                    : new IotDbException(
                            StatusCode.WRITE_PROCESS_ERROR,
                            "Database not exists and failed to create automatically because "
                                    + "enable_auto_create_schema is FALSE.");
        }
        return new FullPath(pattern.nodes());
    }

    private static IotDbException illegalName(String path, String name) {
        return DefinitionErrors.metadata(path + " is not a legal path, because " + name + " is an illegal name.");
    }

    private DatabasePlace obtainDatabase(FullPath path) {
        var place = update.tree().databaseOf(path);
        var at = place == null ? path.first(2) : place.path();
        var database =
                (place == null ? Database.NEW : place.database()).withSchema().withData();
        if (place == null || !database.equals(place.database())) {
            update.tree().obtain(at).setDatabase(database);
        }
        return new DatabasePlace(at, database);
    }

    private static List<Integer> missing(Device device, List<String> names, List<@Nullable DataType> types) {
        var missing = new ArrayList<Integer>(0);
        for (int at = 0; at < names.size(); at++) {
            if (types.get(at) != null && device.find(names.get(at)) == null) {
                missing.add(at);
            }
        }
        return missing;
    }

    private void create(FullPath path, boolean aligned, List<String> names, List<@Nullable DataType> types) {
        TimeseriesCreation.checkAncestors(update, path);
        var place = update.view().templateAt(path);
        if (place != null && isWanted(place.template(), path, names)) {
            TemplateActivation.activate(update, path, place.template());
        }
        var node = update.tree().find(path);
        var device = node == null ? null : node.device();
        var wanted = device == null ? allTyped(types) : missing(device, names, types);
        if (wanted.isEmpty()) {
            return;
        }
        if (device != null && device.template() != null && profile.isAtLeast(IotDbVersion.V1_3_2)) {
            extend(device.template(), wanted, names, types);
        } else {
            add(path, device == null ? aligned : device.isAligned(), aligned, wanted, names, types);
        }
    }

    private boolean isWanted(Template template, FullPath path, List<String> names) {
        var node = update.tree().find(path);
        var device = node == null ? null : node.device();
        if (device != null && device.template() != null) {
            return false;
        }
        // from 1.1 on there is nothing else where a template is set
        return profile.isAtLeast(IotDbVersion.V1_3_2) || names.stream().anyMatch(template::has);
    }

    private static List<Integer> allTyped(List<@Nullable DataType> types) {
        var all = new ArrayList<Integer>(types.size());
        for (int at = 0; at < types.size(); at++) {
            if (types.get(at) != null) {
                all.add(at);
            }
        }
        return all;
    }

    private void add(
            FullPath path,
            boolean deviceAligned,
            boolean aligned,
            List<Integer> wanted,
            List<String> names,
            List<@Nullable DataType> types) {
        if (deviceAligned != aligned) {
            throw Alignment.mismatch(profile, path, deviceAligned);
        }
        var known = update.tree().find(path);
        for (int at : wanted) {
            checkName(known, path.child(names.get(at)));
        }
        var node = update.tree().obtain(path);
        var device = node.writableDevice();
        if (device == null) {
            device = node.createDevice(aligned);
        }
        for (int at : wanted) {
            var name = names.get(at);
            if (device.find(name) == null) {
                device.add(Measurement.plain(name, profile.storing(Objects.requireNonNull(types.get(at)))));
            }
        }
    }

    private static void checkName(@Nullable SchemaNode device, FullPath path) {
        var reserved = NodeNames.reservedIn(path);
        if (reserved != null) {
            throw illegalName(path.toString(), reserved);
        }
        if (device != null && device.child(path.last()) != null) {
            throw DefinitionErrors.pathExists(path);
        }
    }

    /** From 1.1 on a device of a template has what its template has: what is new there is new on all of them. */
    private void extend(String template, List<Integer> wanted, List<String> names, List<@Nullable DataType> types) {
        var added = new ArrayList<Template.Node>();
        for (int at : wanted) {
            var storing = profile.storing(Objects.requireNonNull(types.get(at)));
            added.add(new Template.Node(List.of(), false, names.get(at), storing));
        }
        TemplateExtension.extend(update, template, added);
    }
}
