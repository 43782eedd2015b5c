package io.mimeseries.iotdb.template;

import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Template;
import io.mimeseries.iotdb.store.StoreUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Changes templates together with the devices where they are active. */
public final class TemplateExtension {
    private TemplateExtension() {}

    /** Adds measurements to a template that exists, and to the devices that use it. */
    public static void extend(StoreUpdate update, String name, List<Template.Node> added) {
        var template = Objects.requireNonNull(update.templates().get(name));
        var fresh = new ArrayList<Template.Node>();
        for (var node : added) {
            if (!template.has(node.path())
                    && fresh.stream().noneMatch(other -> other.path().equals(node.path()))) {
                fresh.add(node);
            }
        }
        update.setTemplates(update.templates().with(template.with(fresh)));
        for (var path : users(update, name)) {
            TemplateActivation.add(update, path, template.aligned(), fresh);
        }
    }

    /** Takes the measurements at a path and below it out of a template and of the devices that use it. */
    static void prune(StoreUpdate update, Template template, String path) {
        var rest = template.without(path);
        update.setTemplates(update.templates().with(rest));
        for (var user : users(update, template.name())) {
            for (var node : template.nodes()) {
                if (!rest.has(node.path())) {
                    remove(update, user, node);
                }
            }
        }
    }

    static void remove(StoreUpdate update, FullPath user, Template.Node node) {
        var at = user.resolve(node.prefix());
        var found = update.tree().findWritable(at);
        var device = found == null ? null : found.writableDevice();
        var measurement = device == null ? null : device.named(node.name());
        if (found != null && device != null && measurement != null && measurement.templated()) {
            device.remove(measurement);
            if (device.size() == 0 && device.template() == null) {
                found.removeDevice();
                update.tree().prune(at);
            }
        }
    }

    /** The devices where a template is active. */
    public static List<FullPath> users(StoreUpdate update, String name) {
        var users = new ArrayList<FullPath>();
        for (var located : update.view().walk().devices(PathPattern.ALL)) {
            var device = located.node().device();
            if (device != null && name.equals(device.template())) {
                users.add(located.path());
            }
        }
        return users;
    }
}
