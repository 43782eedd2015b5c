package io.mimeseries.iotdb.template;

import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.schema.Device;
import io.mimeseries.iotdb.schema.Measurement;
import io.mimeseries.iotdb.schema.Template;
import io.mimeseries.iotdb.store.StoreUpdate;
import java.util.List;

/** Gives devices the measurements of the template that is set on them or above. */
public final class TemplateActivation {
    private TemplateActivation() {}

    /** Makes the device if there is none, with all measurements of the template that it has not yet. */
    public static void activate(StoreUpdate update, FullPath path, Template template) {
        obtain(update, path, template.aligned()).setTemplate(template.name());
        add(update, path, template.aligned(), template.nodes());
    }

    /**
     * Adds measurements of a template to a device where it is active.
     *
     * @param aligned what the template says of the device itself; what is below it says so for itself
     */
    static void add(StoreUpdate update, FullPath path, boolean aligned, List<Template.Node> nodes) {
        for (var node : nodes) {
            var isOwn = node.prefix().isEmpty();
            var device = obtain(update, path.resolve(node.prefix()), isOwn ? aligned : node.aligned());
            if (device.find(node.name()) == null) {
                device.add(Measurement.plain(node.name(), node.storing()).asTemplated());
            }
        }
    }

    private static Device obtain(StoreUpdate update, FullPath path, boolean aligned) {
        var node = update.tree().obtain(path);
        var device = node.writableDevice();
        if (device == null || (device.size() == 0 && device.isAligned() != aligned)) {
            device = node.createDevice(aligned);
        }
        return device;
    }
}
