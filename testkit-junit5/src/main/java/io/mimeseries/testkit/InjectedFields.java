package io.mimeseries.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Sets the fields that {@link Injected} is on. */
final class InjectedFields {
    private InjectedFields() {}

    static void setStatic(Class<?> testClass, Function<Class<?>, Object> values) {
        find(testClass, true).forEach(field -> set(field, null, values));
    }

    static void set(Object instance, Function<Class<?>, Object> values) {
        find(instance.getClass(), false).forEach(field -> set(field, instance, values));
    }

    static boolean exist(Object instance) {
        return !find(instance.getClass(), false).isEmpty();
    }

    private static List<Field> find(Class<?> type, boolean isStatic) {
        return AnnotationSupport.findAnnotatedFields(
                type,
                Injected.class,
                field -> Modifier.isStatic(field.getModifiers()) == isStatic,
                HierarchyTraversalMode.TOP_DOWN);
    }

    private static void set(Field field, @Nullable Object instance, Function<Class<?>, Object> values) {
        if (!Injectables.contain(field.getType())) {
            throw new ExtensionConfigurationException("@Injected: nothing of the type of " + shown(field)
                    + " can be injected, only " + Injectables.names());
        }
        if (Modifier.isFinal(field.getModifiers())) {
            throw new ExtensionConfigurationException("@Injected: " + shown(field) + " is final");
        }
        try {
            field.setAccessible(true);
            field.set(instance, values.apply(field.getType()));
        } catch (IllegalAccessException e) {
            throw new ExtensionConfigurationException("@Injected: " + shown(field) + " cannot be set", e);
        }
    }

    private static String shown(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }
}
