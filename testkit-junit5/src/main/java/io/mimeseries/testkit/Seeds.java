package io.mimeseries.testkit;

import io.mimeseries.server.SeedException;
import io.mimeseries.server.SeedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Reads {@link Seed}, {@link IotDbSeed}, {@link RiakTsSeed} and {@link TDengineSeed} annotations. */
final class Seeds {
    static final String CLASSPATH = "classpath:";

    private Seeds() {}

    /** @param testClass whose class loader finds resources */
    static List<io.mimeseries.server.Seed> of(AnnotatedElement annotated, Class<?> testClass) {
        var seeds = new ArrayList<io.mimeseries.server.Seed>();
        for (var annotation : annotated.getAnnotationsByType(Seed.class)) {
            try {
                seeds.addAll(SeedReading.of(annotation, name -> resource(name, testClass)));
            } catch (SeedException e) {
                throw new ExtensionConfigurationException("@Seed: " + e.getMessage(), e);
            }
        }
        for (var annotation : annotated.getAnnotationsByType(IotDbSeed.class)) {
            seeds.addAll(statements(
                    "@IotDbSeed",
                    annotation.value(),
                    ".iotdb",
                    testClass,
                    one -> new io.mimeseries.server.Seed.IotDbStatements(List.of(one))));
        }
        for (var annotation : annotated.getAnnotationsByType(RiakTsSeed.class)) {
            seeds.addAll(statements(
                    "@RiakTsSeed",
                    annotation.value(),
                    ".riakts",
                    testClass,
                    one -> new io.mimeseries.server.Seed.RiakTsStatements(List.of(one))));
        }
        for (var annotation : annotated.getAnnotationsByType(TDengineSeed.class)) {
            seeds.addAll(inOneSession(annotation, testClass));
        }
        return seeds;
    }

    /** Statements that follow each other share a session, and with it the database that one of them chooses. */
    private static List<io.mimeseries.server.Seed> inOneSession(TDengineSeed annotation, Class<?> testClass) {
        var seeds = new ArrayList<io.mimeseries.server.Seed>();
        var together = new ArrayList<String>();
        for (var value : annotation.value()) {
            if (value.startsWith(CLASSPATH)) {
                seeds.add(new io.mimeseries.server.Seed.TDengineStatements(together));
                together.clear();
                seeds.addAll(statements(
                        "@TDengineSeed",
                        new String[] {value},
                        ".tdengine",
                        testClass,
                        one -> new io.mimeseries.server.Seed.TDengineStatements(List.of(one))));
            } else {
                together.add(value);
            }
        }
        seeds.add(new io.mimeseries.server.Seed.TDengineStatements(together));
        return seeds;
    }

    /** Statements, or resources that hold some. */
    private static List<io.mimeseries.server.Seed> statements(
            String annotation,
            String[] values,
            String suffix,
            Class<?> testClass,
            Function<String, io.mimeseries.server.Seed> statement) {
        var seeds = new ArrayList<io.mimeseries.server.Seed>();
        for (var value : values) {
            if (value.startsWith(CLASSPATH)) {
                var name = value.substring(CLASSPATH.length());
                if (!name.endsWith(suffix)) {
                    throw new ExtensionConfigurationException(annotation + ": " + name + " does not end in " + suffix);
                }
                seeds.add(SeedFile.parse(name, resource(name, testClass)));
            } else {
                seeds.add(statement.apply(value));
            }
        }
        return seeds;
    }

    private static byte[] resource(String name, Class<?> testClass) {
        var loader = testClass.getClassLoader();
        try (var stream = loader.getResourceAsStream(name.startsWith("/") ? name.substring(1) : name)) {
            if (stream == null) {
                throw new ExtensionConfigurationException("@Seed: there is no resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("@Seed: " + name + " cannot be read", e);
        }
    }
}
