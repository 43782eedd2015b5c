package io.mimeseries.testkit;

import io.mimeseries.testkit.backend.TargetChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Reads which databases of a class are real servers: by the environment, else by JUnit's parameters, else by {@link RealServer}. */
final class Targets {
    private static final Map<Class<? extends TestServer>, String> NAMES = Map.of(
            InfluxDbServer.class, "influxdb",
            IotDbServer.class, "iotdb",
            RiakTsServer.class, "riak-ts",
            TDengineServer.class, "tdengine");

    private Targets() {}

    /** What is said for all classes. */
    static Map<String, TargetChoice> ofAll(ExtensionContext context) {
        var choices = new LinkedHashMap<String, TargetChoice>();
        for (var database : TargetChoice.DATABASES) {
            var variable = TargetChoice.variable(database);
            var parameter = TargetChoice.parameter(database);
            var value = System.getenv(variable);
            if (value != null) {
                choices.put(database, parse(variable, database, value));
            } else {
                context.getConfigurationParameter(parameter)
                        .ifPresent(text -> choices.put(database, parse(parameter, database, text)));
            }
        }
        return choices;
    }

    /**
     * What is said for a class.
     *
     * @param around what is said for the classes around it, or for all
     */
    static Map<String, TargetChoice> of(
            Class<?> testClass, Map<String, TargetChoice> around, Map<String, TargetChoice> all) {
        var choices = new LinkedHashMap<>(around);
        for (var annotation : testClass.getAnnotationsByType(RealServer.class)) {
            var name = name(annotation);
            choices.put(name, parse("@RealServer on " + testClass.getName(), name, annotation.url()));
        }
        choices.putAll(all);
        return choices;
    }

    /** The databases that a class alone says something about. */
    static List<String> named(Class<?> testClass) {
        return List.of(testClass.getAnnotationsByType(RealServer.class)).stream()
                .map(Targets::name)
                .toList();
    }

    private static String name(RealServer annotation) {
        var name = NAMES.get(annotation.value());
        if (name == null) {
            throw new ExtensionConfigurationException(
                    "@RealServer: " + annotation.value().getSimpleName() + " is no kind of server");
        }
        return name;
    }

    private static TargetChoice parse(String where, String database, String text) {
        try {
            return TargetChoice.parse(database, text);
        } catch (IllegalArgumentException e) {
            throw new ExtensionConfigurationException(where + ": " + e.getMessage(), e);
        }
    }
}
