package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.report.TestOutcome;
import io.mimeseries.testkit.container.ContainerRuntime;
import io.mimeseries.testkit.journal.JournalOfFailedTest;
import io.mimeseries.testkit.journal.JournalText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/**
 * What {@link MimeseriesTest} registers. Registered by hand it says, too, what the servers are, and needs no annotation:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final MimeseriesExtension MIMESERIES =
 *         new MimeseriesExtension().influxDb(influxdb -> influxdb.version("1.8.10").setting("max-row-limit", 100));
 * }</pre>
 *
 * <p>In a static field it gives the class its servers, in one of an instance each test its own. Immutable: what servers there are lies in the
 * stores of the tests.
 */
public final class MimeseriesExtension
        implements BeforeAllCallback,
                BeforeEachCallback,
                AfterEachCallback,
                AfterAllCallback,
                ParameterResolver,
                TestInstancePreConstructCallback,
                TestWatcher {
    private final ServerPlan plan;
    private final Scopes scopes;

    /** Servers as the annotation has them. */
    public MimeseriesExtension() {
        this(ServerPlan.NONE);
    }

    private MimeseriesExtension(ServerPlan plan) {
        this.plan = plan;
        this.scopes = new Scopes(plan, this);
    }

    /** How long servers live; by default as long as a class if this is in a static field, and as long as a test if it is not. */
    public MimeseriesExtension lifecycle(Lifecycle lifecycle) {
        return new MimeseriesExtension(plan.withLifecycle(lifecycle));
    }

    /** @param configuration is called for each InfluxDB server before it is started */
    public MimeseriesExtension influxDb(Consumer<InfluxDbServerBuilder> configuration) {
        return new MimeseriesExtension(plan.withInfluxDb(configuration));
    }

    /** @param configuration is called for each IoTDB server before it is started */
    public MimeseriesExtension iotDb(Consumer<IotDbServerBuilder> configuration) {
        return new MimeseriesExtension(plan.withIotDb(configuration));
    }

    /** @param configuration is called for each Riak TS server before it is started */
    public MimeseriesExtension riakTs(Consumer<RiakTsServerBuilder> configuration) {
        return new MimeseriesExtension(plan.withRiakTs(configuration));
    }

    /** @param configuration is called for each TDengine server before it is started */
    public MimeseriesExtension tdengine(Consumer<TDengineServerBuilder> configuration) {
        return new MimeseriesExtension(plan.withTDengine(configuration));
    }

    /** @param runtime starts real servers in containers in place of Testcontainers */
    public MimeseriesExtension containers(ContainerRuntime runtime) {
        return new MimeseriesExtension(plan.withContainers(runtime));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var report = RunReport.of(context);
        try {
            checkAlone(context.getRequiredTestClass());
            scopes.begin(context);
            var scope = scopes.of(context);
            scope.beginClass(Targets.named(context.getRequiredTestClass()));
            EarlyParameters.ofClass(context.getRequiredTestClass(), scope);
            InjectedFields.setStatic(context.getRequiredTestClass(), type -> Injectables.of(type, scope));
        } catch (TestAbortedException e) {
            report.end(context, TestOutcome.SKIPPED, e);
            throw e;
        }
    }

    private void checkAlone(Class<?> testClass) {
        for (var type = testClass; type != null; type = type.getEnclosingClass()) {
            if (!plan.equals(ServerPlan.NONE) && AnnotationSupport.isAnnotated(type, MimeseriesTest.class)) {
                throw new ExtensionConfigurationException("@MimeseriesTest and a MimeseriesExtension of its own on "
                        + type.getName() + ": one of them is enough");
            }
        }
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        EarlyParameters.ofInstance(factory.getTestClass(), scopes.of(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        checkAlone(context.getRequiredTestClass());
        var scope = scopes.of(context);
        scope.beginTest();
        var method = context.getRequiredTestMethod();
        if (List.of(method.getParameterTypes()).contains(ManualClock.class)) {
            scope.manualClock();
        }
        setFields(context, scope);
        EarlyParameters.ofTest(context, scope);
        Seeds.of(method, context.getRequiredTestClass()).forEach(scope::apply);
        SeedMethods.run(context, scope);
    }

    private void setFields(ExtensionContext context, Scope scope) {
        for (var instance : context.getRequiredTestInstances().getAllInstances()) {
            if (scopes.isOfTest(scope, context)
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
        return Injectables.of(parameter.getParameter().getType(), scopes.of(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var scope = scopes.of(context);
        scope.endTest();
        RunReport.of(context).targets(context, scope.running().values());
        var journal = scope.runningJournal();
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
        var journal = scopes.of(context).runningJournal();
        if (journal != null) {
            UnsupportedCheck.check(journal, context);
        }
    }

    private static void report(Journal journal, Throwable failure, ExtensionContext context) {
        var text = JournalText.of(journal.entries());
        failure.addSuppressed(new JournalOfFailedTest(text));
        context.publishReportEntry("mimeseries.journal", text);
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        RunReport.of(context).disabled(context, reason.orElse("disabled"));
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        RunReport.of(context).end(context, TestOutcome.PASSED, null);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        RunReport.of(context).end(context, TestOutcome.FAILED, cause);
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        RunReport.of(context).end(context, TestOutcome.SKIPPED, cause);
    }
}
