package io.mimeseries.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Finds the scope that a callback belongs to; each lies in the store of its class or test, which closes it.
 *
 * @param plan what the extension says about its servers
 * @param extension the extension itself
 */
record Scopes(ServerPlan plan, MimeseriesExtension extension) {
    private static final Namespace NAMESPACE = Namespace.create(Scopes.class);
    private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";

    /** The scope of a test or of a class, made if it is not there. */
    Scope of(ExtensionContext context) {
        var inClass = ofClass(context);
        if (!isTestWithItsOwn(context)) {
            return inClass;
        }
        if (inClass.isRunning()) {
            throw new ExtensionConfigurationException(
                    "the tests of " + context.getRequiredTestClass().getName()
                            + (isPerMethod(context)
                                    ? " have servers of their own and cannot share the server that the class asked"
                                            + " for: ask for it as a parameter of each test"
                                    : " run concurrently and cannot share the server that the class asked for: ask for"
                                            + " it as a parameter of each test, or run the class with"
                                            + " @Execution(SAME_THREAD)"));
        }
        return stored(context, () -> new Scope(inClass, List.of(), ServerTraits.NONE, plan, inClass.targets()));
    }

    /** Whether a scope belongs to a test alone. */
    boolean isOfTest(Scope scope, ExtensionContext context) {
        return scope != ofClass(context);
    }

    private Scope ofClass(ExtensionContext context) {
        var owner = classContext(context);
        var testClass = owner.getRequiredTestClass();
        var around = owner.getParent().filter(parent -> parent.getTestClass().isPresent());
        if (around.isPresent()) {
            var parent = ofClass(around.get());
            return stored(owner, () -> scope(parent, testClass, owner));
        }
        if (lifecycle(testClass) == Lifecycle.SHARED) {
            checkShared(owner, testClass);
            var shared = stored(owner.getRoot(), () -> Scope.shared(plan, Targets.ofAll(owner)));
            return stored(owner, () -> scope(shared, testClass, owner));
        }
        return stored(owner, () -> scope(null, testClass, owner));
    }

    private static ExtensionContext classContext(ExtensionContext context) {
        var owner = context;
        while (owner.getTestMethod().isPresent()) {
            owner = owner.getParent().orElseThrow();
        }
        return owner;
    }

    private Scope scope(@Nullable Scope parent, Class<?> testClass, ExtensionContext context) {
        var all = Targets.ofAll(context);
        return new Scope(
                parent,
                Seeds.of(testClass, testClass),
                ServerTraits.of(testClass),
                plan,
                Targets.of(testClass, parent == null ? all : parent.targets(), all));
    }

    private void checkShared(ExtensionContext context, Class<?> testClass) {
        if (isConcurrent(context)) {
            throw new ExtensionConfigurationException(testClass.getName()
                    + " shares servers with other classes and cannot run concurrently: @Execution(SAME_THREAD)"
                    + " is missing");
        }
        if (!plan.equals(ServerPlan.NONE)) {
            throw new ExtensionConfigurationException(
                    testClass.getName() + " shares servers with other classes, for which it cannot say what they are");
        }
        var traits = new ArrayList<>(ServerTraits.of(testClass).names());
        if (!Targets.named(testClass).isEmpty()) {
            traits.add("@RealServer");
        }
        if (!traits.isEmpty()) {
            throw new ExtensionConfigurationException(String.join(", ", traits) + " on " + testClass.getName()
                    + ", which shares servers with other classes");
        }
    }

    private Lifecycle lifecycle(Class<?> testClass) {
        if (plan.lifecycle() != null) {
            return plan.lifecycle();
        }
        return AnnotationSupport.findAnnotation(testClass, MimeseriesTest.class)
                .map(MimeseriesTest::lifecycle)
                .orElse(Lifecycle.PER_CLASS);
    }

    /** Looks into the context's own store: a look-up that falls back to its parents would find the scope around. */
    private static Scope stored(ExtensionContext context, Supplier<Scope> scope) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(context.getUniqueId(), key -> scope.get(), Scope.class);
    }

    /** Remembers that the extension belongs to the class, and not to each of its instances. */
    void begin(ExtensionContext context) {
        context.getStore(NAMESPACE).put(extension, true);
    }

    private boolean isTestWithItsOwn(ExtensionContext context) {
        return context.getTestMethod().isPresent() && (isPerMethod(context) || isConcurrent(context));
    }

    private boolean isPerMethod(ExtensionContext context) {
        if (plan.lifecycle() == null && context.getStore(NAMESPACE).get(extension) == null) {
            return true;
        }
        var outermost = context.getRequiredTestClass();
        for (var type = outermost; type != null; type = type.getEnclosingClass()) {
            if (AnnotationSupport.isAnnotated(type, MimeseriesTest.class)) {
                outermost = type;
            }
        }
        return lifecycle(outermost) == Lifecycle.PER_METHOD;
    }

    private static boolean isConcurrent(ExtensionContext context) {
        return context.getExecutionMode() == ExecutionMode.CONCURRENT
                && context.getConfigurationParameter(PARALLEL)
                        .map(Boolean::parseBoolean)
                        .orElse(false);
    }
}
