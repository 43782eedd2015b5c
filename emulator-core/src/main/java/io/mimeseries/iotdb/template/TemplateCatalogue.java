package io.mimeseries.iotdb.template;

import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.definition.DefinitionErrors;
import io.mimeseries.iotdb.path.IllegalPathException;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.Template;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.store.StoreUpdate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Templates made, changed and dropped. */
public final class TemplateCatalogue {
    private final IotDbStore store;
    private final Profile profile;

    public TemplateCatalogue(IotDbStore store, Profile profile) {
        this.store = store;
        this.profile = profile;
    }

    /** Makes a template. From 1.1 on templates are flat, and of an aligned one only the first group of measurements is taken. */
    public void create(Template planned) {
        checkAlignment(planned);
        planned.nodes().forEach(this::checkEncoding);
        var template = profile.isAtLeast(IotDbVersion.V1_3_2) ? flat(planned) : checked(planned);
        store.update(update -> {
            if (update.templates().get(template.name()) != null) {
                throw TemplateErrors.metadata("Duplicated template name: " + template.name());
            }
            update.setTemplates(update.templates().with(template));
            return template;
        });
    }

    private static void checkAlignment(Template template) {
        Set<String> aligned = new HashSet<>();
        if (template.aligned()) {
            aligned.add("");
        }
        for (var node : template.nodes()) {
            var prefix = String.join(".", node.prefix());
            if (node.aligned()) {
                aligned.add(prefix);
            } else if (aligned.contains(prefix)) {
                throw TemplateErrors.metadata("Align designation incorrect at: " + prefix);
            }
        }
    }

    private void checkEncoding(Template.Node node) {
        var storing = node.storing();
        if (!storing.encoding().supports(storing.type(), profile.version())) {
            throw DefinitionErrors.metadata("encoding " + storing.encoding() + " does not support " + storing.type());
        }
    }

    private static Template checked(Template template) {
        Set<String> paths = new HashSet<>();
        for (var node : template.nodes()) {
            if (!paths.add(node.path())) {
                throw new IllegalPathException("Path duplicated: " + node.path());
            }
        }
        return template;
    }

    /** Measurements are sent in groups, first those that are not aligned, each on its own, then the aligned ones of each prefix. */
    private static Template flat(Template template) {
        var groups = new ArrayList<List<Template.Node>>();
        var aligned = new LinkedHashMap<String, List<Template.Node>>();
        for (var node : template.nodes()) {
            if (node.aligned()) {
                aligned.computeIfAbsent(String.join(".", node.prefix()), prefix -> new ArrayList<>())
                        .add(node);
            } else {
                groups.add(List.of(node));
            }
        }
        groups.addAll(aligned.values());
        if (template.aligned() && !groups.isEmpty()) {
            return new Template(template.name(), true, groups.get(0));
        }
        return new Template(
                template.name(), false, groups.stream().flatMap(List::stream).toList());
    }

    /** Adds measurements to a template, and to the devices that use it. */
    public void append(String name, List<Template.Node> added) {
        added.forEach(this::checkEncoding);
        store.update(update -> {
            var template = find(update, name);
            for (var node : added) {
                if (template.has(node.path())) {
                    throw TemplateErrors.metadata("Path duplicated: " + node.path());
                }
            }
            TemplateExtension.extend(update, name, added);
            return name;
        });
    }

    /** Takes the measurements at a path and below it out of a template, and of the devices that use it. */
    public void prune(String name, String path) {
        store.update(update -> {
            var template = find(update, name);
            if (template.without(path).nodes().size() == template.nodes().size()) {
                throw DefinitionErrors.pathMissing(path);
            }
            TemplateExtension.prune(update, template, path);
            return name;
        });
    }

    public void drop(String name) {
        store.update(update -> {
            find(update, name);
            if (!TemplatePaths.set(update.view(), name).isEmpty()) {
                throw TemplateErrors.metadata("Template [" + name + "] has been set on MTree, cannot be dropped now.");
            }
            update.setTemplates(update.templates().without(name));
            return name;
        });
    }

    static Template find(StoreUpdate update, String name) {
        var template = update.templates().get(name);
        if (template == null) {
            throw TemplateErrors.missing(name);
        }
        return template;
    }
}
