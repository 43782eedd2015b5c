package io.mimeseries.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Finds the scope that a callback belongs to; each lies in the store of its class or test, which closes it. */
final class Scopes {
    private static final Namespace NAMESPACE = Namespace.create(Scopes.class);
    private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";

    private Scopes() {}

    /** The scope of a test or of a class, made if it is not there. */
    static Scope of(ExtensionContext context) {
        var inClass = ofClass(context);
        if (!runsConcurrently(context)) {
            return inClass;
        }
        if (inClass.isRunning()) {
            throw new ExtensionConfigurationException(
                    "the tests of " + context.getRequiredTestClass().getName()
                            + " run concurrently and cannot share the server that the class asked for: ask for it as a parameter"
                            + " of each test, or run the class with @Execution(SAME_THREAD)");
        }
        return stored(context, inClass, List.of(), ServerTraits.NONE);
    }

    private static Scope ofClass(ExtensionContext context) {
        var owner = context;
        while (owner.getTestMethod().isPresent()) {
            owner = owner.getParent().orElseThrow();
        }
        var testClass = owner.getRequiredTestClass();
        var around = owner.getParent().filter(parent -> parent.getTestClass().isPresent());
        return stored(
                owner,
                around.isPresent() ? ofClass(around.get()) : null,
                Seeds.of(testClass, testClass),
                ServerTraits.of(testClass));
    }

    /** Looks into the context's own store: a look-up that falls back to its parents would find the scope around. */
    private static Scope stored(
            ExtensionContext context,
            @Nullable Scope parent,
            List<io.mimeseries.server.Seed> seeds,
            ServerTraits traits) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(context.getUniqueId(), key -> new Scope(parent, seeds, traits), Scope.class);
    }

    private static boolean runsConcurrently(ExtensionContext context) {
        return context.getTestMethod().isPresent()
                && context.getExecutionMode() == ExecutionMode.CONCURRENT
                && context.getConfigurationParameter(PARALLEL)
                        .map(Boolean::parseBoolean)
                        .orElse(false);
    }
}
