package io.mimeseries.testkit;

import io.mimeseries.testkit.backend.TargetChoice;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Asks for the parameters of a test before JUnit does: what is thrown while JUnit asks is a failure, even where the test is only to be given up. Does
 * nothing where all is emulated.
 */
final class EarlyParameters {
    private EarlyParameters() {}

    static void ofClass(Class<?> testClass, Scope scope) {
        ofMethods(testClass, BeforeAll.class, scope);
    }

    static void ofInstance(Class<?> testClass, Scope scope) {
        for (var constructor : testClass.getDeclaredConstructors()) {
            ask(constructor, scope);
        }
    }

    static void ofTest(ExtensionContext context, Scope scope) {
        for (var instance : context.getRequiredTestInstances().getAllInstances()) {
            for (var annotation : List.of(BeforeEach.class, AfterEach.class)) {
                ofMethods(instance.getClass(), annotation, scope);
            }
        }
        ask(context.getRequiredTestMethod(), scope);
    }

    private static void ofMethods(Class<?> testClass, Class<? extends Annotation> annotation, Scope scope) {
        AnnotationSupport.findAnnotatedMethods(testClass, annotation, HierarchyTraversalMode.TOP_DOWN)
                .forEach(method -> ask(method, scope));
    }

    private static void ask(Executable executable, Scope scope) {
        if (scope.targets().values().stream().allMatch(TargetChoice.Emulator.class::isInstance)) {
            return;
        }
        for (var type : executable.getParameterTypes()) {
            if (Injectables.contain(type)) {
                Injectables.of(type, scope);
            }
        }
    }
}
