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

    /** @param scope what the parameters of the methods come from: JUnit's own invoker goes by the class on some of its versions */
    static void run(ExtensionContext context, Scope scope) {
        var classes = new ArrayList<Class<?>>();
        for (var type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            classes.add(0, type);
        }
        for (var type : classes) {
            run(type, type, scope);
        }
        run(context.getRequiredTestMethod(), context.getRequiredTestClass(), scope);
    }

    private static void run(AnnotatedElement annotated, Class<?> in, Scope scope) {
        for (var annotation : annotated.getAnnotationsByType(Seed.class)) {
            if (!annotation.method().isEmpty()) {
                invoke(find(annotation.method(), in), scope);
            }
        }
    }

    private static void invoke(Method method, Scope scope) {
        var arguments = new ArrayList<Object>();
        for (var type : method.getParameterTypes()) {
            if (!Injectables.contain(type)) {
                throw new ExtensionConfigurationException("@Seed: " + method.getName() + " asks for a "
                        + type.getSimpleName() + "; there are only " + Injectables.names());
            }
            arguments.add(Injectables.of(type, scope));
        }
        ReflectionSupport.invokeMethod(method, null, arguments.toArray());
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
