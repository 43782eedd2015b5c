package io.mimeseries.testkit;

import io.mimeseries.server.report.ReportFile;
import io.mimeseries.server.report.TestOutcome;
import io.mimeseries.server.report.TestRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * What the tests of a run came to and on which servers, for the file that the environment variable {@code MIMESERIES_REPORT} or JUnit's parameter
 * {@code mimeseries.report} names; written at the end of the run.
 *
 * <p>Implements both interfaces by which JUnit finds what it has to close: the newer one since 5.13, the older one before.
 */
@SuppressWarnings("deprecation")
final class RunReport implements Store.CloseableResource, AutoCloseable {
    private static final Namespace NAMESPACE = Namespace.create(RunReport.class);
    private static final String VARIABLE = "MIMESERIES_REPORT";
    private static final String PARAMETER = "mimeseries.report";

    private final @Nullable Path file;
    private final Map<String, String> targets = new LinkedHashMap<>();
    private final Map<String, TestRecord> tests = new LinkedHashMap<>();

    private RunReport(@Nullable Path file) {
        this.file = file;
    }

    /** That of the whole run. */
    static RunReport of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(RunReport.class, key -> new RunReport(file(context)), RunReport.class);
    }

    private static @Nullable Path file(ExtensionContext context) {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .or(() -> context.getConfigurationParameter(PARAMETER))
                .map(Path::of)
                .orElse(null);
    }

    /** The servers that a test had. */
    synchronized void targets(ExtensionContext context, Collection<TestServer> servers) {
        if (file != null) {
            targets.put(
                    test(context),
                    servers.stream().map(TestServer::description).sorted().collect(Collectors.joining(", ")));
        }
    }

    /** @param cause why it did not pass, null if it did */
    synchronized void end(ExtensionContext context, TestOutcome outcome, @Nullable Throwable cause) {
        if (file == null) {
            return;
        }
        var test = test(context);
        var servers = targets.remove(test);
        tests.put(test, new TestRecord(test, outcome, servers == null ? "" : servers, detail(outcome, cause)));
    }

    /** A test that JUnit was told not to run. */
    synchronized void disabled(ExtensionContext context, String reason) {
        if (file != null) {
            tests.put(test(context), new TestRecord(test(context), TestOutcome.SKIPPED, "", reason));
        }
    }

    private static String detail(TestOutcome outcome, @Nullable Throwable cause) {
        if (cause == null) {
            return "";
        }
        var message = cause.getMessage();
        return outcome == TestOutcome.SKIPPED && message != null ? message : cause.toString();
    }

    /** What JUnit calls it, without the engine. */
    private static String test(ExtensionContext context) {
        var id = context.getUniqueId();
        return id.substring(id.indexOf('/') + 1);
    }

    @Override
    public synchronized void close() {
        if (file == null || tests.isEmpty()) {
            return;
        }
        try {
            ReportFile.add(file, new ArrayList<>(tests.values()));
        } catch (IOException e) {
            throw new UncheckedIOException("the report " + file + " cannot be written", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the report " + file + " cannot be written: " + e.getMessage(), e);
        }
        tests.clear();
    }
}
