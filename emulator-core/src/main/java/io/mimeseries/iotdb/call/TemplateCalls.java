package io.mimeseries.iotdb.call;

import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbSettings;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.TemplateAnswer;
import io.mimeseries.iotdb.TemplateRequest;
import io.mimeseries.iotdb.path.PathParser;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.schema.Profile;
import io.mimeseries.iotdb.schema.Template;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.template.TemplateCatalogue;
import io.mimeseries.iotdb.template.TemplateErrors;
import io.mimeseries.iotdb.template.TemplatePaths;
import io.mimeseries.iotdb.template.TemplateUse;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Templates by calls. Six calls are documented and refused by the real server (append, prune, and three kinds of queries): here they
 * work, unless the settings ask for its answer.
 */
public final class TemplateCalls {
    private static final Status SUCCESS = new Status(StatusCode.SUCCESS, "Execute successfully");

    private final IotDbStore store;
    private final boolean ignoresPattern;
    private final Supplier<IotDbSettings> settings;
    private final PathParser paths;
    private final Storings storings;
    private final TemplateCatalogue templates;
    private final TemplateUse use;

    public TemplateCalls(
            IotDbStore store,
            IotDbVersion version,
            Supplier<IotDbSettings> settings,
            TemplateCatalogue templates,
            TemplateUse use) {
        this.store = store;
        this.ignoresPattern = !version.isAtLeast(IotDbVersion.V1_3_2);
        this.settings = settings;
        this.paths = new PathParser(version);
        this.storings = new Storings(Profile.of(version));
        this.templates = templates;
        this.use = use;
    }

    public void create(TemplateRequest request) {
        templates.create(new Template(request.name(), request.aligned(), nodes(request.nodes())));
    }

    private List<Template.Node> nodes(List<TemplateRequest.Node> nodes) {
        return nodes.stream()
                .map(node -> new Template.Node(
                        node.prefix().isEmpty()
                                ? List.of()
                                : paths.parse(node.prefix()).nodes(),
                        node.aligned(),
                        PathParser.measurement(node.name()),
                        storings.of(node.type(), node.encoding(), node.compressor())))
                .toList();
    }

    /** @param aligned what the measurements at the root of the template are */
    public void append(String name, boolean aligned, List<TemplateRequest.Node> nodes) {
        refuseIfStrict("Modify template has not been supported.");
        templates.append(name, nodes(nodes));
    }

    public void prune(String name, String path) {
        refuseIfStrict("Modify template has not been supported.");
        templates.prune(name, paths.parse(path).toString());
    }

    private void refuseIfStrict(String text) {
        if (settings.get().strictTemplates()) {
            throw TemplateErrors.unsupported(text);
        }
    }

    public void set(String name, String path) {
        use.set(name, paths.parse(path));
    }

    public void unset(String name, String path) {
        use.unset(name, paths.parse(path));
    }

    public void drop(String name) {
        templates.drop(name);
    }

    /** Makes the templates that are set on or above some devices theirs. */
    public void activate(List<String> devices) {
        devices.stream().map(paths::parse).forEach(use::activate);
    }

    /** See {@link TemplateAnswer} for the kinds. */
    public TemplateAnswer query(String name, int kind, @Nullable String measurement) {
        try {
            return switch (kind) {
                case 0 -> count(name);
                case 1 -> answer(kind, has(name, "IS_MEASUREMENT", String.valueOf(measurement), false));
                case 2 -> answer(kind, has(name, "PATH_EXIST", String.valueOf(measurement), true));
                case 3 -> answer(kind, measurements(name, measurement == null ? "" : measurement));
                case 4 ->
                    answer(
                            kind,
                            store.read(view -> view.templates()).all().stream()
                                    .map(Template::name)
                                    .toList());
                case 5 ->
                    answer(kind, texts(store.read(view -> {
                        find(name);
                        return TemplatePaths.set(view, name);
                    })));
                case 6 -> answer(kind, texts(store.read(view -> TemplatePaths.using(view, PathPattern.ALL, name))));
                default -> failed(0, new Status(StatusCode.EXECUTE_ERROR, "Unknown query type: " + kind));
            };
        } catch (IotDbException e) {
            return failed(e.status().code() == StatusCode.NOT_SUPPORTED ? 0 : kind, e.status());
        }
    }

    private TemplateAnswer count(String name) {
        refuseIfStrict("COUNT_MEASUREMENTShas not been supported.");
        return new TemplateAnswer(SUCCESS, 0, null, find(name).nodes().size(), null);
    }

    private boolean has(String name, String query, String path, boolean orAbove) {
        refuseIfStrict(query + "has not been supported.");
        return find(name).nodes().stream()
                .anyMatch(node ->
                        node.path().equals(path) || (orAbove && node.path().startsWith(path + ".")));
    }

    private List<String> measurements(String name, String prefix) {
        return find(name).nodes().stream()
                .map(Template.Node::path)
                .filter(path ->
                        ignoresPattern || prefix.isEmpty() || path.equals(prefix) || path.startsWith(prefix + "."))
                .toList();
    }

    private Template find(String name) {
        var template = store.read(view -> view.templates()).get(name);
        if (template == null) {
            throw new IotDbException(
                    ignoresPattern ? StatusCode.INTERNAL_ERROR : StatusCode.METADATA_ERROR,
                    ignoresPattern
                            ? "org.apache.iotdb.commons.exception.IoTDBException: get template info error."
                            : "Template " + name + " does not exist");
        }
        return template;
    }

    private static List<String> texts(List<?> paths) {
        return paths.stream().map(Object::toString).toList();
    }

    private static TemplateAnswer answer(int kind, boolean result) {
        return new TemplateAnswer(SUCCESS, kind, result, null, null);
    }

    private static TemplateAnswer answer(int kind, List<String> names) {
        return new TemplateAnswer(SUCCESS, kind, null, null, names);
    }

    private static TemplateAnswer failed(int kind, Status status) {
        return new TemplateAnswer(status, kind, null, null, null);
    }
}
