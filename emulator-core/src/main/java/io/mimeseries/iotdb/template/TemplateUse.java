package io.mimeseries.iotdb.template;

import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.SchemaNode;
import io.mimeseries.iotdb.schema.Template;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.store.StoreUpdate;
import java.util.ArrayList;
import java.util.List;

/** Templates set on paths, and made active on devices. */
public final class TemplateUse {
    private final IotDbStore store;
    private final Profile profile;

    public TemplateUse(IotDbStore store, Profile profile) {
        this.store = store;
        this.profile = profile;
    }

    /** Sets a template on a path within a database, where none is set above or below. */
    public void set(String name, PathPattern pattern) {
        var path = new FullPath(pattern.nodes());
        store.update(update -> {
            TemplateCatalogue.find(update, name);
            if (update.tree().databaseOf(path) == null) {
                throw TemplateErrors.noDatabase(path);
            }
            checkNoneSet(update, path);
            if (profile.isAtLeast(IotDbVersion.V1_3_2)) {
                checkEmpty(update, name, path);
            }
            update.tree().obtain(path).setTemplate(name);
            return path;
        });
    }

    private static void checkNoneSet(StoreUpdate update, FullPath path) {
        var node = update.tree().root();
        for (int at = 1; node != null && at < path.size(); at++) {
            node = node.child(path.node(at));
            if (node != null && node.template() != null) {
                throw TemplateErrors.isSet(path.first(at + 1));
            }
        }
        if (node != null) {
            checkNoneSetBelow(node, path);
        }
    }

    private static void checkNoneSetBelow(SchemaNode node, FullPath path) {
        if (node.template() != null) {
            throw TemplateErrors.isSet(path);
        }
        for (var child : node.children()) {
            checkNoneSetBelow(child, path.child(child.name()));
        }
    }

    private static void checkEmpty(StoreUpdate update, String name, FullPath path) {
        var below = new PathPattern(path.nodes()).resolve(List.of("**"));
        if (!update.view().walk().measurements(below).isEmpty()) {
            throw TemplateErrors.timeseriesBelow(name, path);
        }
    }

    /** Takes a template off a path where no device uses it. */
    public void unset(String name, PathPattern pattern) {
        var path = new FullPath(pattern.nodes());
        store.update(update -> {
            TemplateCatalogue.find(update, name);
            var node = update.tree().findWritable(path);
            if (node == null || !name.equals(node.template())) {
                throw TemplateErrors.notSet(path);
            }
            var all = new ArrayList<FullPath>();
            for (var user : TemplateExtension.users(update, name)) {
                if (user.startsWith(path)) {
                    all.add(user);
                }
            }
            if (!all.isEmpty()) {
                throw TemplateErrors.inUse(path);
            }
            node.setTemplate(null);
            update.tree().prune(path);
            return path;
        });
    }

    /** Makes the template that is set on or above a path active there. */
    public void activate(PathPattern pattern) {
        var path = new FullPath(pattern.nodes());
        store.update(update -> {
            var place = update.view().templateAt(path);
            if (place == null) {
                throw TemplateErrors.noneSet(path);
            }
            var node = update.tree().find(path);
            var device = node == null ? null : node.device();
            if (device != null && device.template() != null) {
                throw TemplateErrors.inUse(path);
            }
            update.requireWritable();
            TemplateActivation.activate(update, path, place.template());
            markUsed(update, path);
            return path;
        });
    }

    private static void markUsed(StoreUpdate update, FullPath path) {
        var place = update.tree().databaseOf(path);
        if (place != null) {
            update.tree().obtain(place.path()).setDatabase(place.database().withSchema());
        }
    }

    /**
     * Takes a template from the devices that fit, with the values of its measurements.
     *
     * @param name may be {@link TemplatePaths#ANY}
     */
    public void deactivate(String name, List<PathPattern> patterns) {
        store.update(update -> {
            if (!isSetAbove(update, name, patterns)) {
                throw TemplateErrors.notSetAbove(profile, name, patterns);
            }
            var count = 0;
            for (var pattern : patterns) {
                for (var user : TemplatePaths.using(update.view(), pattern, name)) {
                    deactivate(update, user);
                    count++;
                }
            }
            if (count == 0) {
                throw TemplateErrors.notActivated(profile);
            }
            return count;
        });
    }

    private static boolean isSetAbove(StoreUpdate update, String name, List<PathPattern> patterns) {
        for (var set : TemplatePaths.set(update.view(), name)) {
            for (var pattern : patterns) {
                if (pattern.matches(set) || pattern.overlaps(new PathPattern(set.nodes()).resolve(List.of("**")))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void deactivate(StoreUpdate update, FullPath user) {
        var node = update.tree().findWritable(user);
        var device = node == null ? null : node.writableDevice();
        if (node == null || device == null || device.template() == null) {
            return;
        }
        var template = update.templates().get(device.template());
        device.setTemplate(null);
        var nodes = template == null ? List.<Template.Node>of() : template.nodes();
        for (var measurement : nodes) {
            TemplateExtension.remove(update, user, measurement);
        }
        if (device.size() == 0) {
            node.removeDevice();
            update.tree().prune(user);
        }
    }
}
