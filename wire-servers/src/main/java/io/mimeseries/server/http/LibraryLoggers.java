package io.mimeseries.server.http;

import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.LoggerProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where JBoss Logging finds its loggers: those of Undertow and XNIO say nothing, all others go to {@link System.Logger}. Found as a service, it
 * spares the search for logging systems, the set-up of {@code java.util.logging} and the greetings on the console, and leaves the user's
 * logging as it is. Diagnostic contexts are not kept.
 */
public final class LibraryLoggers implements LoggerProvider {

    /** For the service loader. */
    public LibraryLoggers() {}

    @Override
    public Logger getLogger(String name) {
        boolean quiet =
                name.startsWith("io.undertow") || name.startsWith("org.xnio") || name.startsWith("org.jboss.threads");
        return quiet ? new SilentLogger(name) : new SystemLogger(name);
    }

    @Override
    public void clearMdc() {
        // not kept
    }

    @Override
    public @Nullable Object putMdc(String key, Object value) {
        return null;
    }

    @Override
    public @Nullable Object getMdc(String key) {
        return null;
    }

    @Override
    public void removeMdc(String key) {
        // not kept
    }

    @Override
    public Map<String, Object> getMdcMap() {
        return Map.of();
    }

    @Override
    public void clearNdc() {
        // not kept
    }

    @Override
    public @Nullable String getNdc() {
        return null;
    }

    @Override
    public int getNdcDepth() {
        return 0;
    }

    @Override
    public @Nullable String popNdc() {
        return null;
    }

    @Override
    public @Nullable String peekNdc() {
        return null;
    }

    @Override
    public void pushNdc(String message) {
        // not kept
    }

    @Override
    public void setNdcMaxDepth(int maxDepth) {
        // not kept
    }
}
