package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.testkit.journal.JournalText;
import java.util.List;
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
    private static final List<Class<?>> INJECTED = List.of(
            InfluxDbServer.class,
            IotDbServer.class,
            RiakTsServer.class,
            TDengineServer.class,
            Servers.class,
            ManualClock.class,
            Journal.class);
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
        Scopes.of(context).beginClass();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var scope = Scopes.of(context);
        scope.beginTest();
        var method = context.getRequiredTestMethod();
        if (List.of(method.getParameterTypes()).contains(ManualClock.class)) {
            scope.manualClock();
        }
        Seeds.of(method, context.getRequiredTestClass()).forEach(scope::apply);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return INJECTED.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var scope = Scopes.of(context);
        var type = parameter.getParameter().getType();
        if (type == ManualClock.class) {
            return scope.manualClock();
        }
        if (type == IotDbServer.class) {
            return scope.iotDb();
        }
        if (type == RiakTsServer.class) {
            return scope.riakTs();
        }
        if (type == TDengineServer.class) {
            return scope.tdengine();
        }
        if (type == Servers.class) {
            return Servers.of(scope);
        }
        return type == Journal.class ? scope.journal() : scope.influxDb();
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
