package io.mimeseries.iotdb.statement.show;

import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.definition.DefinitionErrors;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.template.TemplatePaths;

/** Templates listed. */
final class TemplateListings {
    private static final String INTERNAL = "org.apache.iotdb.commons.exception.IoTDBException: ";

    private final SchemaReader store;
    private final Profile profile;

    TemplateListings(SchemaReader store, Profile profile) {
        this.store = store;
        this.profile = profile;
    }

    Answer names() {
        var table = new Listing().texts("TemplateName");
        store.read(view -> view.templates()).all().forEach(template -> table.row(template.name()));
        return table.answer();
    }

    Answer nodes(String name) {
        var template = store.read(view -> view.templates()).get(name);
        if (template == null) {
            throw profile.isAtLeast(IotDbVersion.V1_3_2)
                    ? DefinitionErrors.metadata("Template " + name + " does not exist")
                    : new IotDbException(StatusCode.INTERNAL_ERROR, INTERNAL + "get template info error.");
        }
        var table = new Listing().texts("ChildNodes", "DataType", "Encoding", "Compression");
        for (var node : template.nodes()) {
            var storing = node.storing();
            table.row(
                    node.path(),
                    storing.type().name(),
                    storing.encoding().name(),
                    storing.compressor().name());
        }
        return table.answer();
    }

    Answer pathsSet(String name) {
        var table = new Listing().texts("Paths");
        var any = isAny(name);
        store.read(view -> {
            if (!any && view.templates().get(name) == null) {
                throw new IotDbException(StatusCode.INTERNAL_ERROR, INTERNAL + "Template " + name + " does not exist");
            }
            TemplatePaths.set(view, any ? TemplatePaths.ANY : name).forEach(path -> table.row(path.toString()));
            return name;
        });
        return table.answer();
    }

    Answer pathsUsing(PathPattern pattern, String name) {
        var table = new Listing().texts("Paths");
        store.read(view -> {
            TemplatePaths.using(view, pattern, isAny(name) ? TemplatePaths.ANY : name)
                    .forEach(path -> table.row(path.toString()));
            return name;
        });
        return table.answer();
    }

    private static boolean isAny(String name) {
        return name.equals("*") || name.equals("`*`");
    }
}
