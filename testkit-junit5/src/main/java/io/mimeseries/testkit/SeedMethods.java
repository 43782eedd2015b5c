package io.mimeseries.testkit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs the methods that {@link Seed} annotations name: those of the classes around a test from the outermost on, then the test's own. */
final class SeedMethods {
    private SeedMethods() {}

    static void run(ExtensionContext context) {
        var classes = new ArrayList<Class<?>>();
        for (var type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            classes.add(0, type);
        }
        for (var type : classes) {
            run(type, type, context);
        }
        run(context.getRequiredTestMethod(), context.getRequiredTestClass(), context);
    }

    private static void run(AnnotatedElement annotated, Class<?> in, ExtensionContext context) {
        for (var annotation : annotated.getAnnotationsByType(Seed.class)) {
            if (!annotation.method().isEmpty()) {
                context.getExecutableInvoker().invoke(find(annotation.method(), in));
            }
        }
    }

    private static Method find(String name, Class<?> in) {
        for (var type = in; type != null; type = type.getEnclosingClass()) {
            var found = ReflectionSupport.findMethods(
                    type, method -> method.getName().equals(name), HierarchyTraversalMode.BOTTOM_UP);
            if (!found.isEmpty()) {
                return only(found, name, type);
            }
        }
        throw new ExtensionConfigurationException("@Seed: there is no method " + name + " in " + in.getName());
    }

    private static Method only(List<Method> found, String name, Class<?> type) {
        var method = found.get(0);
        if (found.size() > 1) {
            throw new ExtensionConfigurationException(
                    "@Seed: " + type.getName() + " has " + found.size() + " methods " + name);
        }
        if (!Modifier.isStatic(method.getModifiers())) {
            throw new ExtensionConfigurationException("@Seed: " + type.getName() + "." + name + " is not static");
        }
        return method;
    }
}
