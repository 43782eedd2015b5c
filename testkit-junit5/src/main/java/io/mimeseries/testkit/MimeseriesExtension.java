package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.testkit.journal.JournalOfFailedTest;
import io.mimeseries.testkit.journal.JournalText;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link MimeseriesTest} registers. It has no state: that is in the stores of the tests. */
public final class MimeseriesExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
    private static final List<String> REAL_SERVERS = List.of(
            "MIMESERIES_INFLUXDB_URL", "MIMESERIES_IOTDB_URL", "MIMESERIES_RIAK_TS_URL", "MIMESERIES_TDENGINE_URL");

    @Override
    public void beforeAll(ExtensionContext context) {
        for (var variable : REAL_SERVERS) {
            if (System.getenv(variable) != null) {
                throw new ExtensionConfigurationException(
                        "not emulated by Mimeseries: " + variable + ", tests against a real server");
            }
        }
        var scope = Scopes.of(context);
        scope.beginClass();
        InjectedFields.setStatic(context.getRequiredTestClass(), type -> Injectables.of(type, scope));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var scope = Scopes.of(context);
        scope.beginTest();
        var method = context.getRequiredTestMethod();
        if (List.of(method.getParameterTypes()).contains(ManualClock.class)) {
            scope.manualClock();
        }
        setFields(context, scope);
        Seeds.of(method, context.getRequiredTestClass()).forEach(scope::apply);
        SeedMethods.run(context, scope);
    }

    private static void setFields(ExtensionContext context, Scope scope) {
        for (var instance : context.getRequiredTestInstances().getAllInstances()) {
            if (Scopes.isOfTest(scope, context)
                    && context.getTestInstanceLifecycle().orElse(TestInstance.Lifecycle.PER_METHOD)
                            == TestInstance.Lifecycle.PER_CLASS
                    && InjectedFields.exist(instance)) {
                throw new ExtensionConfigurationException("@Injected: the tests of "
                        + context.getRequiredTestClass().getName()
                        + " share an instance and not their servers: ask for them as parameters");
            }
            InjectedFields.set(instance, type -> Injectables.of(type, scope));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Injectables.contain(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Injectables.of(parameter.getParameter().getType(), Scopes.of(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var journal = Scopes.of(context).runningJournal();
        if (journal == null) {
            return;
        }
        try {
            context.getExecutionException().ifPresent(failure -> report(journal, failure, context));
            UnsupportedCheck.check(journal, context);
        } finally {
            journal.clear();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var journal = Scopes.of(context).runningJournal();
        if (journal != null) {
            UnsupportedCheck.check(journal, context);
        }
    }

    private static void report(Journal journal, Throwable failure, ExtensionContext context) {
        var text = JournalText.of(journal.entries());
        failure.addSuppressed(new JournalOfFailedTest(text));
        context.publishReportEntry("mimeseries.journal", text);
    }
}
